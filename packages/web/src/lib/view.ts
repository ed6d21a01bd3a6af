/** What parts of a page are drawn from. */
import type { Comparison } from '@readout/compare';
import type { Links } from './links';
import type { Slots } from './slots';

/** Enough to show passages and statements. */
export interface Frame {
  readonly comparison: Pick<Comparison, 'documents' | 'actors'>;
  readonly links: Links;
  readonly slots: Slots;
}

export interface View extends Frame {
  readonly comparison: Comparison;
}
