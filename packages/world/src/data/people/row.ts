import type { OfficeKind, Side } from '../../types.js';

export interface HolderOptions {
  /** What stands alone in a text, where it is not the last word of the name. */
  readonly family?: string;
  /** Other Latin spellings, full and surname-only; given in one row of a person. */
  readonly aliases?: readonly string[];
}

/** Who held an office from one day (month, year) until another; `null` = still in office as far as known. */
export type HolderRow = readonly [side: Side, office: OfficeKind, name: string, from: string, to: string | null, options?: HolderOptions];
