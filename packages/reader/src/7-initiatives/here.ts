import type { Side } from '@readout/world';
import type { Sentence } from '../1-text/index.js';
import type { Scene, Subject, VerbGroup } from '../5-statements/index.js';
import type { View } from '../patterns/match.js';
import type { Span } from '../reading.js';
import type { Drafts } from './drafts.js';
import type { Sides } from './sides.js';

/** A document while its initiatives are read. */
export interface Reading {
  readonly scene: Scene;
  readonly sides: Sides;
  readonly drafts: Drafts;
  /** Whoever vouches for words at a span; the side, where it tells what others do. */
  readonly voucher: (at: Span) => { readonly source?: string; readonly side?: Side; readonly cue?: Span };
}

/** The sentence being read. */
export interface Here {
  readonly sentence: Sentence;
  readonly index: number;
  readonly view: View;
  readonly subjects: ReadonlyMap<VerbGroup, Subject>;
}
