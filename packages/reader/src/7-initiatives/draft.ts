import type { Side } from '@readout/world';
import type { InitiativeStatus, Position, Span, Stance } from '../reading.js';

/** `accepted`: by one side; agreed only if nobody else was asked. */
export type ToldStatus = InitiativeStatus | 'accepted';

/** An initiative while it is being read. */
export interface Draft {
  /** Tokens of the words that name it, `last` exclusive. */
  name: { readonly first: number; readonly last: number };
  readonly positions: Position[];
  readonly evidence: Span[];
  readonly rule: string;
  readonly mediation: boolean;
  status: ToldStatus | undefined;
  /** Told by more than its name: it counts. */
  counts: boolean;
  /** Adopted or refused: it was put to others. */
  answered: boolean;
  /** Sentence that named it last. */
  sentence: number;
}

/** Where a sentence names a proposal. */
export interface Reference {
  readonly first: number;
  readonly last: number;
  readonly draft: Draft;
}

export function sidesWith(draft: Draft, stance: Stance): Side[] {
  return [...new Set(draft.positions.filter((p) => p.stance === stance).map((p) => p.side))];
}

/** Each side has one position; who proposes a thing also supports it. */
export function addPosition(draft: Draft, position: Position): void {
  const before = draft.positions.find((p) => p.side === position.side);
  if (before?.stance === position.stance || before?.stance === 'propose') return;
  if (before) draft.positions.splice(draft.positions.indexOf(before), 1);
  draft.positions.push(position);
}
