import type { Lexed } from '../lexicon/lexed.js';
import { isWoman } from './gender.js';
import { skipDeterminer } from './nominal-draft.js';
import { nominalAt } from './nominals.js';
import { NOTHING_TOLD, type Phrase } from './phrase.js';

/** "les deux dirigeants", "both sides", "the two presidents", "les trois chefs d'Etat", "the leaders". */
export function pluralAt(lexed: Lexed, i: number): Phrase | undefined {
  const start = skipDeterminer(lexed, i);
  const both = lexed.word(i, 'both');
  const counted = Math.max(both, lexed.word(start, 'two'), lexed.word(start, 'three'));
  const count = counted ? (lexed.word(start, 'three') === counted ? 3 : 2) : undefined;
  // Without articles a bare plural is as good as a definite one.
  const head = counted || (start > i || lexed.declension ? start : 0);
  if (!head) return undefined;
  const nominal = nominalAt(lexed, head);
  const noun = pluralNoun(lexed, head, nominal, counted > 0);
  if (!noun) return undefined;
  return {
    first: i,
    last: noun,
    shape: 'plural',
    ...NOTHING_TOLD,
    titles: nominal?.titles ?? [],
    many: true,
    ...(count && { count }),
  };
}

/** The end of a plural noun that stands for the parties, or 0. Without a number it must be a title with nothing after it. */
function pluralNoun(lexed: Lexed, i: number, nominal: Phrase | undefined, counted: boolean): number {
  if (
    nominal &&
    nominal.names.length === 0 &&
    nominal.sides.length === 0 &&
    nominal.bodies.length === 0 &&
    nominal.titles.some((t) => t.many)
  ) {
    const known = nominal.titles.some((t) => !['official', 'diplomat', 'expert', 'adviser'].includes(t.kind));
    return counted || known ? nominal.last : 0;
  }
  const side = lexed.word(i, 'sideNoun');
  if (side) return side;
  return counted ? Math.max(lexed.word(i, 'peopleNoun'), lexed.word(i, 'stateNoun')) : 0;
}

const PRONOUNS = ['latter', 'former', 'they', 'he', 'we', 'one', 'it'] as const;

/** "received her on Tuesday": no noun follows that would be hers. */
function herAlone(lexed: Lexed, i: number): number {
  const last = lexed.word(i, 'himOrHis');
  if (!last) return 0;
  const next = lexed.parts.tokens[last];
  const ends = next === undefined || next.kind !== 'word' || lexed.things(last).some(({ type }) => type === 'date');
  return ends || lexed.is(last, 'on', 'in', 'for', 'during', 'that', 'and', 'to', 'with') ? last : 0;
}

/** Pronouns that may stand for an actor. */
export function pronounAt(lexed: Lexed, i: number): Phrase | undefined {
  for (const pronoun of PRONOUNS) {
    const last = lexed.word(i, pronoun) || (pronoun === 'he' ? herAlone(lexed, i) : 0);
    if (!last) continue;
    const woman = pronoun === 'he' ? isWoman(lexed, i, last) : undefined;
    return {
      first: i,
      last,
      shape: 'pronoun',
      ...NOTHING_TOLD,
      pronoun,
      ...(pronoun === 'they' && { many: true }),
      ...(woman !== undefined && { woman }),
    };
  }
  return undefined;
}
