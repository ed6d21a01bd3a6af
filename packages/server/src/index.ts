/** The pages of a record over HTTP. */

export { type ServeOptions, type Serving, serve } from './serve.js';
export { ServeError } from './serve-error.js';
