import { lastIndexWhere, type Quotation, type Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import type { DateMention } from '../3-dates/index.js';
import type { Lexed } from '../lexicon/lexed.js';
import { ByToken } from './by-token.js';
import { kindsByToken } from './kinds-at.js';
import type { VerbGroup } from './verb-group.js';

/** A document as sentences with everything that starts at each token: what rules look at. */
export interface Scene {
  readonly lexed: Lexed;
  readonly mentions: readonly Mention[];
  readonly groups: readonly VerbGroup[];
  readonly dates: readonly DateMention[];
  readonly mentionAt: ByToken<Mention>;
  /** By the token at which the mention ends (exclusive). */
  readonly mentionTo: ByToken<Mention>;
  readonly groupAt: ByToken<VerbGroup>;
  /** By the token at which the group ends (exclusive). */
  readonly groupTo: ByToken<VerbGroup>;
  /** Index of the sentence that begins at a token. */
  readonly sentenceAt: ReadonlyMap<number, number>;
  readonly dateAt: ByToken<DateMention>;
  /** Bits (`KINDS`) of what starts at each token. */
  readonly kinds: Uint8Array;
  readonly quoteAt: ByToken<Quotation>;
  /** Innermost quotation around each token, or undefined. */
  readonly quoteAround: readonly (Quotation | undefined)[];
}

export function makeScene(
  lexed: Lexed,
  mentions: readonly Mention[],
  groups: readonly VerbGroup[],
  dates: readonly DateMention[],
): Scene {
  // Of a list and its first part, the list.
  const all = [...mentions.flatMap((m) => m.parts ?? []), ...mentions];
  const { length } = lexed.parts.tokens;
  return {
    lexed,
    mentions,
    groups,
    dates,
    quoteAround: [],
    kinds: new Uint8Array(0),
    mentionAt: new ByToken(length, all, (m) => m.first),
    mentionTo: new ByToken(length, all, (m) => m.last),
    groupAt: new ByToken(length, groups, (g) => g.first),
    groupTo: new ByToken(length, groups, (g) => g.last),
    sentenceAt: new Map(lexed.parts.sentences.map((s, i) => [s.first, i])),
    dateAt: new ByToken(length, dates, (d) => d.first),
    quoteAt: new ByToken<Quotation>(0, [], (q) => q.open),
  };
}

/** The scene with its quotations, which can be told only when verbs and actors are known. */
export function withQuotations(scene: Scene, quotations: readonly Quotation[]): Scene {
  const quoteAround: (Quotation | undefined)[] = new Array(scene.lexed.parts.tokens.length).fill(undefined);
  // Outer quotations first, so that inner ones overwrite them.
  for (const q of [...quotations].sort((a, b) => a.depth - b.depth || a.open - b.open)) {
    for (let i = q.first; i < q.close; i++) quoteAround[i] = q;
  }
  return {
    ...scene,
    quoteAround,
    quoteAt: new ByToken(scene.lexed.parts.tokens.length, quotations, (q) => q.open),
    kinds: kindsByToken(scene, quotations),
  };
}

export const isCue = (group: VerbGroup): boolean => group.verbs.some((v) => v.cue !== undefined);

/** Verb groups of a sentence, in order. */
export function groupsIn(scene: Scene, sentence: Sentence): VerbGroup[] {
  return between(scene.groups, sentence.first, sentence.last);
}

export function mentionsIn(scene: Scene, first: number, last: number): Mention[] {
  return between(scene.mentions, first, last);
}

/** The items that lie whole between two tokens, of items in order. */
export function between<T extends { readonly first: number; readonly last: number }>(
  items: readonly T[],
  first: number,
  last: number,
): T[] {
  const found: T[] = [];
  for (
    let i = lastIndexWhere(items, (item) => item.first < first) + 1;
    i < items.length && (items[i] as T).first < last;
    i++
  )
    if ((items[i] as T).last <= last) found.push(items[i] as T);
  return found;
}
