export { findAnchor } from './anchor.js';
export { addDays, isDay } from './calendar.js';
export type { DateMention } from './date-mention.js';
export { key } from './date-words.js';
export { findDates } from './find.js';
export { type Anchor, type Direction, isUpcoming, resolveDate } from './resolve.js';
