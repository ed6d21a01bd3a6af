export { type Compared, compared, isSame, sameMatter } from './8-checks/matter.js';
export { ReadoutError } from './error.js';
export { detectLanguage } from './languages/detect.js';
export { hasPack, languages, loadPack } from './languages/index.js';
export type { Pack } from './languages/pack.js';
export { read, version } from './read.js';
export type * from './reading.js';
