/** What every part of a comparison is drawn from. */
import type { Comparison } from '@readout/compare';
import type { Links } from './links';
import type { Slots } from './slots';

export interface View {
  readonly comparison: Comparison;
  readonly links: Links;
  readonly slots: Slots;
}
