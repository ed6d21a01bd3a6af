import type { InputDocument } from '@readout/reader';
import type { Change } from './correct/change.js';

/** Who does something that others will ask about, and why. */
export interface Signed {
  readonly author: string;
  readonly reason: string;
}

/** A tombstone: what is left of a document whose text was taken out. */
export interface Withdrawal extends Signed {
  readonly document: string;
  readonly hash: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What an analyst changed. `vanished`: what it is about is not there any more; it is kept, and applied if that comes back. */
export interface Correction extends Signed {
  readonly id: number;
  readonly change: Change;
  readonly documents: readonly string[];
  readonly state: 'applied' | 'vanished' | 'undone';
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly undone?: Signed & { readonly at: string };
}

/** Documents to be read again. */
export interface Stale {
  /** How many there are from the place asked for. */
  readonly left: number;
  readonly documents: readonly {
    readonly hash: string;
    /** Where to go on from. */
    readonly place: string;
    readonly mended: string;
    readonly input: InputDocument;
  }[];
}

export interface StaleOptions {
  readonly after?: string;
  readonly limit?: number;
  /** Only the document of this hash. */
  readonly document?: string;
}
