import type { Lexed } from '../lexicon/lexed.js';
import { skipDeterminer } from './nominal-draft.js';
import { NOTHING_TOLD, type Phrase } from './phrase.js';

/** "pourparlers russo-ukrainiens", "the Franco-German summit": two sides in one adjective beside a noun for a contact. */
export function compoundAt(lexed: Lexed, i: number): Phrase | undefined {
  const start = skipDeterminer(lexed, i);
  const first = lexed.term(start, 'compound') ?? lexed.term(start, 'demonym');
  const second = first && lexed.parts.tokens[first.last]?.joined ? lexed.term(first.last, 'demonym') : undefined;
  if (!first || !second || first.term.side === second.term.side || !besideContact(lexed, start, second.last))
    return undefined;
  return {
    first: i,
    last: second.last,
    shape: 'body',
    ...NOTHING_TOLD,
    sides: [first.term.side, second.term.side],
    compound: true,
    head: start,
  };
}

/** A noun for a contact ends at `first`, or begins at `last` or one adjective behind it. */
export function besideContact(lexed: Lexed, first: number, last: number): boolean {
  for (const i of [last, last + 1]) if (lexed.term(i, 'contactNoun')) return true;
  for (let i = Math.max(0, first - 3); i < first; i++)
    if (lexed.terms(i, 'contactNoun').some((noun) => noun.last === first)) return true;
  return false;
}
