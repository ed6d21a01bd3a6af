import { ANY_CASE, DATIVE, GENITIVE, INSTRUMENTAL } from '../languages/shared/cases.js';
import type { Lexed } from '../lexicon/lexed.js';
import type { NameFound } from './phrase.js';

/** The cases in which the words of a noun phrase agree: its adjectives, its head, and the names that end it. */
export function casesOf(lexed: Lexed, first: number, last: number, names: readonly NameFound[]): number | undefined {
  const { declension, parts } = lexed;
  if (!declension) return undefined;
  const features = (i: number) => declension.featuresOf(parts.tokens[i]?.norm ?? '');
  let cases = ANY_CASE;
  for (let i = first; i < last; i++) {
    const found = features(i);
    if (!found) continue;
    cases &= found.cases;
    if (!found.adjective) break;
  }
  const head = cases;
  const name = names[0];
  if (name) for (let i = name.first; i < name.last; i++) cases &= features(i)?.cases ?? ANY_CASE;
  return cases || head || ANY_CASE;
}

/** Can the word at token `i` stand in a case? True where the language or the pack does not tell. */
export function mayBe(lexed: Lexed, i: number, wanted: number): boolean {
  const found = lexed.declension?.featuresOf(lexed.parts.tokens[i]?.norm ?? '');
  return found === undefined || (found.cases & wanted) !== 0;
}

/** What a bare case says in place of a preposition. */
export const CASE_OF: Readonly<Record<string, number>> = { of: GENITIVE, to: DATIVE, by: INSTRUMENTAL };

/** A preposition at token `i`, or (where words decline) no word at all before one in the case that says the same. */
export function linkAt(lexed: Lexed, i: number, word: 'of' | 'to' | 'by'): number {
  const last = lexed.word(i, word);
  if (last || !lexed.declension || lexed.parts.tokens[i]?.kind !== 'word') return last;
  const found = lexed.declension.featuresOf(lexed.parts.tokens[i]?.norm ?? '');
  return found && (found.cases & (CASE_OF[word] as number)) !== 0 ? i : 0;
}
