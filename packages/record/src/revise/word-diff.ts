import { changes } from './myers.js';

/** A piece of two texts: in both, only in the newer one, or only in the older one. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'dropped';
  readonly text: string;
}

/** In: an older and a newer text. Out: both, word by word: the pieces that are not "added" make the older one, those not "dropped" the newer. */
export function wordDiff(older: string, newer: string): WordChange[] {
  const [before, after] = [wordsOf(older), wordsOf(newer)];
  const numbers = new Map<string, number>();
  const parts: WordChange[] = [];
  const put = (kind: WordChange['kind'], words: readonly string[]): void => {
    if (words.length) parts.push({ kind, text: words.join('') });
  };
  let at = 0;
  for (const { from, to, newFrom, newTo } of changes(numbered(before, numbers), numbered(after, numbers))) {
    put('same', before.slice(at, from));
    put('dropped', before.slice(from, to));
    put('added', after.slice(newFrom, newTo));
    at = to;
  }
  put('same', before.slice(at));
  return parts;
}

/** Words, blanks and marks, each by itself; together they are the text. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];

function numbered(words: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(words, (word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  });
}
