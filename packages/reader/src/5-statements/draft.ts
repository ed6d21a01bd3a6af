import type { Mention } from '../2-actors/index.js';
import type { Act } from '../reading.js';
import type { VerbGroup } from './verb-group.js';

/** A statement while it is being read: tokens instead of characters, mentions instead of actors. */
export interface Draft {
  /** Tokens of the content, `last` exclusive. */
  first: number;
  last: number;
  /** UTF-16 span, where it is not that of the tokens (quotations). */
  start: number;
  end: number;
  form: 'quote' | 'paraphrase';
  act: Act;
  cue?: VerbGroup;
  /** Who says it: a mention, all parties, the document in scope, or nobody told. */
  speaker: Speaker;
  source?: Mention;
  /** Only tells that a contact took place: a claim of the voucher, no statement. */
  telling?: boolean;
  rule: string;
  sentence: number;
}

export type Speaker =
  | { readonly kind: 'mention'; readonly mention: Mention }
  | { readonly kind: 'joint'; readonly at?: Mention }
  | { readonly kind: 'agentless' }
  | { readonly kind: 'document' }
  /** A noun phrase no actor is known for, by its tokens. */
  | { readonly kind: 'unnamed'; readonly first: number; readonly last: number }
  | { readonly kind: 'unknown' };
