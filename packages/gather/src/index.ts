export { type Gathered, type Given, type Problem, SIZE_LIMIT } from './gathered.js';
export { DATE_FORM, publicationDate } from './publication-date.js';
export { readInputs } from './read-inputs.js';
export { readPage } from './html.js';
