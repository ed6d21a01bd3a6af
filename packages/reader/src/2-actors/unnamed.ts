import type { Side } from '@readout/world';
import type { Lexed } from '../lexicon/lexed.js';
import { composedBody, ownerOf } from './bodies.js';
import { linkAt } from './cases.js';
import { isWoman } from './gender.js';
import { skipDeterminer } from './nominal-draft.js';
import { nominalAt } from './nominals.js';
import type { Phrase } from './phrase.js';

interface Draft {
  readonly sides: Side[];
  readonly bodies: string[];
}

/** `nominal`: what the grammar of names and titles reads here. "un conseiller d'Emmanuel Macron", "a senior US official", "two European diplomats", "son porte-parole". */
export function unnamedAt(lexed: Lexed, i: number, nominal: Phrase | undefined): Phrase | undefined {
  const start = lexed.word(i, 'someone') || skipDeterminer(lexed, i);
  const draft: Draft = { sides: [], bodies: [] };
  const noun = readQualifiers(lexed, start, draft);
  const people = lexed.term(noun, 'people');
  const bare = start === i && noun === i && lexed.declension === null;
  if (!people || (bare && !plural(lexed, people.last - 1))) return undefined;
  if (nominal?.names.length) return undefined;
  const demonym = lexed.term(people.last, 'demonym');
  if (demonym) draft.sides.push(demonym.term.side);
  const end = demonym?.last ?? people.last;
  const owner = ownerPhrase(lexed, end);
  return {
    first: i,
    last: owner?.last ?? end,
    head: noun,
    shape: 'unnamed',
    titles: [],
    names: [],
    indefinite: true,
    english: people.term.english,
    sides: [...draft.sides, ...(owner?.sides ?? [])],
    bodies: [...draft.bodies, ...(owner?.bodies ?? [])],
    ...(owner?.phrase && { of: owner.phrase }),
    ...((plural(lexed, people.last - 1) || severalInEnglish(lexed, people.term.english)) && { many: true }),
    ...(lexed.is(i, 'possessive') && { possessive: true, ...ownerIs(isWoman(lexed, i, i + 1)) }),
  };
}

const ownerIs = (woman: boolean | undefined) => (woman === undefined ? {} : { woman });

/** Demonyms, bodies and one adjective before the noun. */
function readQualifiers(lexed: Lexed, start: number, { sides, bodies }: Draft): number {
  let j = start;
  for (let n = 0; n < 4; n++) {
    if (lexed.term(j, 'people')) return j;
    const side = lexed.term(j, 'demonym') ?? lexed.term(j, 'state');
    const body = lexed.term(j, 'organisation') ?? lexed.term(j, 'institution') ?? lexed.term(j, 'orgDemonym');
    if (side) {
      sides.push(side.term.side);
      j = side.last;
    } else if (body) {
      bodies.push(body.term.id);
      j = body.last;
    } else if (isAdjective(lexed, j)) j++;
    else break;
  }
  return j;
}

/** A plain lower-case word right before people or a demonym. */
function isAdjective(lexed: Lexed, j: number): boolean {
  const token = lexed.parts.tokens[j];
  if (
    token?.kind !== 'word' ||
    token.capital ||
    lexed.is(j, 'of', 'and', 'determiner', 'possessiveMark', 'to', 'in', 'by', 'with')
  )
    return false;
  // "said German minister X" is a verb and its subject.
  if (lexed.terms(j, 'verb').some(({ term }) => term.verb.cue || term.verb.contact)) return false;
  return (lexed.term(j + 1, 'people') ?? lexed.term(j + 1, 'demonym')) !== undefined;
}

/** Where the letters of the plural do not show, its English does. */
const severalInEnglish = (lexed: Lexed, english: string): boolean =>
  lexed.declension !== null && /^(?!an? )\p{Ll}.*s$/u.test(english);

const plural = (lexed: Lexed, i: number): boolean => /s$/.test(lexed.parts.tokens[i]?.norm ?? '');

interface Owner {
  readonly last: number;
  readonly sides: readonly Side[];
  readonly bodies: readonly string[];
  readonly phrase?: Phrase;
}

/** "du gouvernement allemand", "of Emmanuel Macron", "close to the Kremlin", "à l'Elysée". */
function ownerPhrase(lexed: Lexed, i: number): Owner | undefined {
  const close = lexed.word(i, 'closeTo');
  const link = Math.max(
    linkAt(lexed, close || i, 'of'),
    lexed.word(close || i, 'to'),
    lexed.word(close || i, 'in'),
    lexed.word(close || i, 'for'),
    close,
  );
  if (!link) return undefined;
  const nominal = nominalAt(lexed, link);
  if (nominal && (nominal.names.length > 0 || (nominal.titles.length > 0 && nominal.sides.length > 0)))
    return { last: nominal.last, sides: nominal.sides, bodies: nominal.bodies, phrase: nominal };
  const start = skipDeterminer(lexed, link);
  const body = composedBody(lexed, start) ?? ownerOf(lexed, start);
  return body ? { last: body.last, sides: body.sides, bodies: body.bodies } : undefined;
}
