import { fold } from '../fold.js';
import type { Lexed } from '../lexicon/lexed.js';
import type { Cast } from './cast.js';
import { NOTHING_TOLD, type Phrase } from './phrase.js';

/** "Strizinec said": bare family names of people whom the text itself has taught, where no other phrase stands. In order. */
export function withSurnames(lexed: Lexed, cast: Cast, phrases: readonly Phrase[]): Phrase[] {
  const all: Phrase[] = [];
  let from = 0;
  for (const phrase of [...phrases, undefined]) {
    const to = phrase?.first ?? lexed.parts.tokens.length;
    for (let i = from; i < to; i++) if (isSurname(lexed, cast, i)) all.push(surname(i));
    if (phrase) all.push(phrase);
    from = phrase?.last ?? to;
  }
  return all;
}

const surname = (i: number): Phrase => ({
  first: i,
  last: i + 1,
  shape: 'person',
  ...NOTHING_TOLD,
  names: [{ first: i, last: i + 1, candidates: [], full: false }],
});

/** A capitalised word that means nothing else, alone between words that are none. */
function isSurname(lexed: Lexed, cast: Cast, i: number): boolean {
  const { tokens } = lexed.parts;
  const token = tokens[i];
  if (token?.kind !== 'word' || !token.capital || token.joined || token.text.length < 3) return false;
  const family = lexed.declension?.stem(fold(token.text)) ?? token.text;
  const learnt = cast.byFamily(family);
  if (!learnt || cast.world.persons.has(learnt.id)) return false;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (after?.kind === 'word' && (after.capital || after.joined)) return false;
  if (before?.kind === 'word' && before.capital && !lexed.at(i - 1).length) return false;
  return lexed.at(i).every(({ type }) => type === 'topic');
}
