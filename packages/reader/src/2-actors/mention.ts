import type { Basis } from '../reading.js';
import type { Phrase } from './phrase.js';

/** A phrase with the actors it stands for. Tokens `first`..`last` (exclusive), UTF-16 span `start`..`end`. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Ids; several for a list ("X et Y"). Empty for plurals and pronouns until they are resolved in their sentence. */
  readonly actors: readonly string[];
  readonly basis: Basis;
  /** Stands for all parties of a contact ("les deux dirigeants", "they"). */
  readonly joint: boolean;
  readonly phrase: Phrase;
  /** The cases its words may stand in, in languages that decline. */
  readonly cases?: number;
  /** Of a list: the single mentions. */
  readonly parts?: readonly Mention[];
}
