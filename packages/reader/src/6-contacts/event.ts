import type { Side } from '@readout/world';
import type { Basis, ContactKind, ContactStatus, Span } from '../reading.js';

/** One telling of a contact; several tellings are merged into one contact. */
export interface Event {
  readonly kind: ContactKind;
  /** The words tell neither medium nor place: the kind may be taken from another telling. */
  readonly neutral: boolean;
  readonly status: ContactStatus;
  readonly parties: readonly Party[];
  readonly initiator?: { readonly side: Side; readonly at: Span };
  readonly date?: { readonly value: string; readonly at: Span; readonly basis: Basis };
  readonly evidence: Span;
  readonly statusAt: Span;
  readonly rule: string;
  readonly sentence: number;
  /** A definite noun ("the meeting") of a contact told elsewhere. */
  readonly definite: boolean;
  /** Told as background: earlier, previous, pluperfect. */
  readonly passing: boolean;
  /** What two states hold from time to time, whoever met besides. */
  readonly session?: boolean;
}

export interface Party {
  readonly actor: string;
  readonly side?: Side;
  readonly evidence: Span;
  readonly basis: Basis;
}
