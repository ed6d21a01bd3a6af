export { type Gathered, type Given, type Problem, SIZE_LIMIT } from './gathered.js';
export { readPage } from './html.js';
export type { NetOptions } from './net/limits.js';
export { DATE_FORM, publicationDate } from './publication-date.js';
export { type Inputs, readInputs } from './read-inputs.js';
