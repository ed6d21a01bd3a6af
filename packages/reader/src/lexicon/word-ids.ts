import type { WordClass } from '../languages/pack.js';

const ids = new Map<WordClass, number>();

/** A small number for each word class, the same as long as the process runs: looked up in arrays, token by token. */
export function wordId(word: WordClass): number {
  let id = ids.get(word);
  if (id === undefined) {
    id = ids.size;
    ids.set(word, id);
  }
  return id;
}
