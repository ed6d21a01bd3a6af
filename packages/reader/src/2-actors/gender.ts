import type { Lexed } from '../lexicon/lexed.js';

/** Whether words (tokens, `last` exclusive) tell of a woman: "she", "her", "Mme", "la ministre"; undefined where nothing tells. */
export function isWoman(lexed: Lexed, first: number, last: number): boolean | undefined {
  for (let i = first; i < last; i++) {
    if (within(lexed.word(i, 'feminine'), last)) return true;
    if (within(lexed.word(i, 'masculine'), last)) return false;
  }
  return undefined;
}

const within = (end: number, last: number): boolean => end > 0 && end <= last;
