export { findAnchor } from './anchor.js';
export { isDay } from './calendar.js';
export type { DateMention } from './date-mention.js';
export { findDates } from './find.js';
export { type Anchor, type Direction, resolveDate } from './resolve.js';
