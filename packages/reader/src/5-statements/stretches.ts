import type { Found } from '../patterns/match.js';
import type { Scene } from './scene.js';

/** A plain noun phrase or unknown name of up to eight words, with no mark or verb in it. */
export function somebody(scene: Scene, i: number): Found[] {
  const { lexed } = scene;
  if (lexed.is(i, 'of', 'to', 'in', 'on', 'and', 'that', 'adverb', 'by') && !lexed.is(i, 'determiner')) return [];
  const ends: Found[] = [];
  for (let j = i; j < i + 8; j++) {
    if (lexed.parts.tokens[j]?.kind !== 'word' || scene.groupAt.has(j) || scene.quoteAround[j]) break;
    ends.push({ last: j + 1, item: { first: i, last: j + 1 } });
  }
  return ends.reverse();
}

/** "State House", "the Palace": a name of one to four words that no actor is known for. */
export function named(scene: Scene, i: number): Found[] {
  const { lexed } = scene;
  const first = lexed.word(i, 'determiner') || i;
  let last = first;
  while (last < first + 4 && lexed.parts.tokens[last]?.capital && !scene.mentionAt.has(last)) last++;
  return last > first ? [{ last, item: { first: i, last } }] : [];
}

/** A town no state is known for: one to three capitalised words. */
export function town(scene: Scene, i: number): Found[] {
  const ends: Found[] = [];
  for (let j = i; j < i + 3 && scene.lexed.parts.tokens[j]?.capital && !scene.mentionAt.has(j); j++)
    ends.push({ last: j + 1 });
  return ends.reverse();
}

/** Up to four words that are neither verbs nor actors: adjectives, determiners. Shortest first. */
export function gap(scene: Scene, i: number, limit: number): Found[] {
  const ends: Found[] = [{ last: i }];
  for (let j = i; j < Math.min(limit, i + 4); j++) {
    if (j > i && scene.lexed.term(j - 1, 'contactNoun')) break;
    if (scene.groupAt.has(j) || scene.mentionAt.has(j) || /^[.;:!?«»”“"]$/.test(scene.lexed.text(j))) break;
    ends.push({ last: j + 1 });
  }
  return ends;
}
