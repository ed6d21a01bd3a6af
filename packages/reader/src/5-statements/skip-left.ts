import type { Sentence } from '../1-text/index.js';
import { contracted, endsPreposition, prepositionStart } from './prepositions.js';
import type { Scene } from './scene.js';

/** "who was in the room": back to the relative word, when it follows an actor. */
export function relativeBefore(scene: Scene, sentence: Sentence, end: number): number | undefined {
  for (let i = end - 1, n = 0; i > sentence.first && n < 14; i--, n++) {
    if (
      scene.lexed.is(i, 'relative') &&
      !scene.lexed.is(i, 'that') &&
      (scene.mentionTo.has(i) || scene.lexed.text(i - 1) === ',')
    )
      return i;
    if (
      scene.mentionTo.has(i) &&
      !scene.lexed.is(i, 'relative') &&
      !endsPreposition(scene, (scene.mentionTo.get(i)?.first ?? 1) - 1)
    )
      return undefined;
    if (/^[,;:]$/.test(scene.lexed.text(i))) return undefined;
  }
  return undefined;
}

/** "in the room": back to the preposition of a plain noun phrase. */
export function prepositional(scene: Scene, sentence: Sentence, end: number): number | undefined {
  const { lexed } = scene;
  for (let i = end - 1, n = 0; i > sentence.first && n < 6; i--, n++) {
    if (lexed.parts.tokens[i]?.kind === 'mark' || scene.groupTo.has(i + 1) || lexed.is(i, 'that', 'and', 'relative'))
      return undefined;
    if (scene.mentionTo.has(i + 1)) return undefined;
    if (lexed.is(i, 'determiner') || scene.lexed.is(i - 1, 'in', 'of', 'on', 'for', 'by', 'with', 'to', 'from')) {
      const start = prepositionStart(scene, i);
      return start < i ? start : contracted(lexed.parts.tokens[i]?.norm) && lexed.is(i, 'of', 'to') ? i : undefined;
    }
  }
  return undefined;
}

export const beforeQuote = (scene: Scene, i: number): number => scene.quoteAround[i]?.open ?? i;

export function dateTo(scene: Scene, end: number): number | undefined {
  for (let i = end - 1; i >= Math.max(0, end - 7); i--) {
    if (scene.dateAt.get(i)?.last !== end) continue;
    return scene.lexed.is(i - 1, 'on', 'in', 'determiner') ? i - 1 : i;
  }
  return undefined;
}

/** The start of what may stand between subject and verb and ends at `end`, or undefined for a plain word. */
export function skippable(scene: Scene, end: number, relative: boolean): number | undefined {
  const { lexed } = scene;
  const text = lexed.text(end - 1);
  if (/^[,()–—[\]]$/.test(text)) return end - 1;
  for (let i = Math.max(0, end - 4); i < end; i++) {
    for (const word of ['adverb', 'phone', 'video', 'inPerson', 'switch'] as const)
      if (lexed.word(i, word) === end) return i;
  }
  if (lexed.is(end - 1, 'clitic', 'relative', 'also', 'and', 'not'))
    return relative && lexed.is(end - 1, 'relative') ? undefined : end - 1;
  return undefined;
}

/** The comma that opens the aside closed by the one at `close`. */
export function asideStart(scene: Scene, close: number, first: number): number | undefined {
  const closer = scene.lexed.text(close);
  const opener = closer === ')' ? '(' : closer === ']' ? '[' : closer;
  for (let i = close - 1, n = 0; i >= first && n < 30; i--, n++) {
    if (scene.quoteAround[i] && scene.quoteAround[i] !== scene.quoteAround[close]) continue;
    if (scene.lexed.text(i) === opener) return i;
  }
  return undefined;
}
