import { lastIndexWhere, type Quotation, type Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import type { DateMention } from '../3-dates/index.js';
import type { Lexed } from '../lexicon/lexed.js';
import { kindsByToken } from './kinds-at.js';
import type { VerbGroup } from './verb-group.js';

/** A document as sentences with everything that starts at each token: what rules look at. */
export interface Scene {
  readonly lexed: Lexed;
  readonly mentions: readonly Mention[];
  readonly groups: readonly VerbGroup[];
  readonly dates: readonly DateMention[];
  readonly mentionAt: ReadonlyMap<number, Mention>;
  /** By the token at which the mention ends (exclusive). */
  readonly mentionTo: ReadonlyMap<number, Mention>;
  readonly groupAt: ReadonlyMap<number, VerbGroup>;
  /** By the token at which the group ends (exclusive). */
  readonly groupTo: ReadonlyMap<number, VerbGroup>;
  /** Index of the sentence that begins at a token. */
  readonly sentenceAt: ReadonlyMap<number, number>;
  readonly dateAt: ReadonlyMap<number, DateMention>;
  /** Bits (`KINDS`) of what starts at each token. */
  readonly kinds: Uint8Array;
  readonly quoteAt: ReadonlyMap<number, Quotation>;
  /** Innermost quotation around each token, or undefined. */
  readonly quoteAround: readonly (Quotation | undefined)[];
}

export function makeScene(
  lexed: Lexed,
  mentions: readonly Mention[],
  groups: readonly VerbGroup[],
  dates: readonly DateMention[],
): Scene {
  const all = [...mentions.flatMap((m) => m.parts ?? []), ...mentions];
  return {
    lexed,
    mentions,
    groups,
    dates,
    quoteAround: [],
    kinds: new Uint8Array(0),
    mentionAt: new Map(all.map((m) => [m.first, m])),
    mentionTo: new Map(all.map((m) => [m.last, m])),
    groupAt: new Map(groups.map((g) => [g.first, g])),
    groupTo: new Map(groups.map((g) => [g.last, g])),
    sentenceAt: new Map(lexed.parts.sentences.map((s, i) => [s.first, i])),
    dateAt: new Map(dates.map((d) => [d.first, d])),
    quoteAt: new Map(),
  };
}

/** The scene with its quotations, which can be told only when verbs and actors are known. */
export function withQuotations(scene: Scene, quotations: readonly Quotation[]): Scene {
  const quoteAround: (Quotation | undefined)[] = new Array(scene.lexed.parts.tokens.length).fill(undefined);
  // Outer quotations first, so that inner ones overwrite them.
  for (const q of [...quotations].sort((a, b) => a.depth - b.depth || a.open - b.open)) {
    for (let i = q.first; i < q.close; i++) quoteAround[i] = q;
  }
  const { lexed, mentionAt, groups } = scene;
  return {
    ...scene,
    quoteAround,
    quoteAt: new Map(quotations.map((q) => [q.open, q])),
    kinds: kindsByToken(lexed, [...mentionAt.values()], groups, quotations),
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
