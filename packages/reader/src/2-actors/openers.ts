import type { WordClass } from '../languages/pack.js';
import type { Lexed } from '../lexicon/lexed.js';
import type { TermType } from '../lexicon/terms.js';

/** Terms and words with which the head of a noun phrase that names an actor can begin. */
const TERMS: ReadonlySet<TermType> = new Set<TermType>([
  'person',
  'family',
  'title',
  'people',
  'demonym',
  'compound',
  'orgDemonym',
  'state',
  'capital',
  'institution',
  'organisation',
  'group',
  'outlet',
]);
const WORDS: ReadonlySet<WordClass> = new Set<WordClass>([
  'counterpart',
  'interlocutor',
  'titlePrefix',
  'both',
  'two',
  'three',
  'sideNoun',
  'peopleNoun',
  'stateNoun',
  'office',
  'presidency',
  'government',
  'foreignMinistry',
  'defenceMinistry',
  'ministry',
  'partOf',
  'capitalNoun',
  'latter',
  'former',
  'they',
  'he',
  'himOrHis',
  'we',
  'one',
  'it',
]);

/** Can the head of an actor's noun phrase begin at token `i`? Never false where a grammar reads one: most tokens end here. */
export function opensHead(lexed: Lexed, i: number): boolean {
  if (lexed.parts.tokens[i]?.capital) return true;
  for (const { type } of lexed.things(i)) if (TERMS.has(type)) return true;
  for (const { term } of lexed.words(i)) if (WORDS.has(term.word)) return true;
  // "senior officials": an adjective before people or a demonym.
  for (const { type } of lexed.things(i + 1)) if (type === 'people' || type === 'demonym') return true;
  return false;
}
