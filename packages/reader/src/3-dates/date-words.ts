import type { Lexed } from '../lexicon/lexed.js';
import type { DateKey } from '../lexicon/terms.js';
import type { DateMention } from './date-mention.js';

export type Draft = { -readonly [K in keyof DateMention]?: DateMention[K] };

/** The longest date term of a kind at token `i`. */
export function key(lexed: Lexed, i: number, kind: DateKey): { last: number; value: number } | undefined {
  let best: { last: number; value: number } | undefined;
  for (const annotation of lexed.things(i)) {
    if (annotation.type === 'date' && annotation.term.key === kind && annotation.last > (best?.last ?? 0))
      best = { last: annotation.last, value: annotation.term.value };
  }
  return best;
}

export function skipArticle(lexed: Lexed, i: number): number {
  return lexed.word(i, 'determiner') || lexed.word(i, 'of') || i;
}

export function readPart(lexed: Lexed, i: number): number {
  return key(lexed, i, 'part')?.last ?? i;
}

export function which(lexed: Lexed, i: number): { last: number; value: 'this' | 'last' | 'next' } | undefined {
  for (const value of ['this', 'last', 'next'] as const) {
    const found = key(lexed, i, value);
    if (found) return { last: found.last, value };
  }
  return undefined;
}
