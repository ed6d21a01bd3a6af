export type * from './types.js';
export { version, world } from './world.js';
