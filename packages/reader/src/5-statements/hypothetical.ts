import type { Sentence } from '../1-text/index.js';
import type { Scene } from './scene.js';

/** "if", "si" within so many tokens before, in the same clause. */
export function hypothetical({ lexed }: Scene, sentence: Sentence, first: number, reach: number): boolean {
  for (let i = first - 1; i >= Math.max(sentence.first, first - reach); i--) {
    if (/^[,;:]$/.test(lexed.text(i))) return false;
    if (lexed.is(i, 'if') && !lexed.is(i, 'reflexive')) return true;
  }
  return false;
}
