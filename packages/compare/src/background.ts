import type { Reading, Side } from '@readout/reader';
import type { LaterContact } from './comparison.js';

/** What the readings of one contact cannot tell, and whoever keeps a record knows; what is not told raises no flag. */
export interface Background {
  /** Sides that usually publish an account of their contacts. */
  readonly publishes?: readonly Side[];
  /** By the id of a document that was revised, the reading of its first text. */
  readonly originals?: Readonly<Record<string, Reading>>;
  /** Contacts of the same sides that were held later; without them nobody looks for what kept a commitment. */
  readonly later?: readonly LaterContact[];
}
