import type { Lexed } from '../lexicon/lexed.js';
import { nameAt } from './names.js';
import { skipDeterminer } from './nominal-draft.js';
import { NOTHING_TOLD, type Phrase } from './phrase.js';

/** "le Grec", "the American", "le Géorgien, Ilia Dartchiachvili": one person, told by nation alone. */
export function nationalAt(lexed: Lexed, i: number): Phrase | undefined {
  const start = skipDeterminer(lexed, i);
  const article = lexed.parts.tokens[start - 1];
  const demonym = lexed.term(start, 'demonym');
  if (lexed.declension || start === i || !demonym || !lexed.parts.tokens[start]?.capital) return undefined;
  if (lexed.is(i, 'someone', 'possessive') || /[sx]$/.test(article?.norm ?? '') || PEOPLE.test(lexed.text(start)))
    return undefined;
  const told = { first: i, shape: 'person', ...NOTHING_TOLD, sides: [demonym.term.side], national: true } as const;
  const name = lexed.text(demonym.last) === ',' ? nameAt(lexed, demonym.last + 1, true) : undefined;
  if (name?.full && endsPhrase(lexed, name.last)) return { ...told, names: [name], last: name.last };
  return endsPhrase(lexed, demonym.last) ? { ...told, last: demonym.last } : undefined;
}

/** English names of whole peoples: "the French", "the British", "the Japanese". */
const PEOPLE = /(?:sh|ch|ese|ss)$/;

/** A verb, a mark or a function word: what stands before is no adjective. */
function endsPhrase(lexed: Lexed, i: number): boolean {
  const token = lexed.parts.tokens[i];
  if (!token || token.kind === 'mark') return true;
  if (token.capital) return false;
  return lexed.words(i).length > 0 || lexed.term(i, 'auxiliary') !== undefined || lexed.term(i, 'verb') !== undefined;
}
