import type { Lexed } from '../lexicon/lexed.js';
import { type Body, composedBody, openBody, ownerOf } from './bodies.js';
import { linkAt } from './cases.js';
import { compoundAt } from './compounds.js';
import { nationalAt } from './nationals.js';
import { skipDeterminer } from './nominal-draft.js';
import { nominalAt } from './nominals.js';
import { opensHead } from './openers.js';
import { NOTHING_TOLD, type Phrase } from './phrase.js';
import { pluralAt, pronounAt } from './plurals.js';
import { unnamedAt } from './unnamed.js';

/** Every noun phrase that may name an actor, in order, without overlaps: at each token the first grammar that fits. */
export function findPhrases(lexed: Lexed): Phrase[] {
  const phrases: Phrase[] = [];
  const count = lexed.parts.tokens.length;
  for (let i = 0; i < count; ) {
    const phrase = phraseAt(lexed, i);
    if (phrase && phrase.last > i) {
      phrases.push(phrase);
      i = phrase.last;
    } else i++;
  }
  return phrases;
}

function phraseAt(lexed: Lexed, i: number): Phrase | undefined {
  if (lexed.parts.tokens[i]?.kind !== 'word' || !opens(lexed, i)) return undefined;
  const nominal = nominalAt(lexed, i);
  // "le porte-parole du Kremlin" is an office, "un porte-parole" somebody unnamed.
  const office =
    nominal &&
    !nominal.indefinite &&
    !anybody(lexed, nominal) &&
    (nominal.sides.length > 0 || nominal.bodies.length > 0)
      ? nominal
      : undefined;
  return (
    longest(
      pluralAt(lexed, i),
      office,
      unnamedAt(lexed, i, nominal),
      nominal,
      officeOfName(lexed, i),
      bodyAt(lexed, i),
      nationalAt(lexed, i),
      compoundAt(lexed, i),
    ) ?? pronounAt(lexed, i)
  );
}

/** A head begins here, or behind the article or number that stands here. */
function opens(lexed: Lexed, i: number): boolean {
  if (opensHead(lexed, i)) return true;
  const start = skipDeterminer(lexed, i);
  if (start > i && opensHead(lexed, start)) return true;
  const someone = lexed.word(i, 'someone');
  return someone > i && opensHead(lexed, someone);
}

/** Without articles "советник президента" is any of those there are. */
function anybody(lexed: Lexed, { titles, names }: Phrase): boolean {
  const many = ['adviser', 'official', 'diplomat', 'special-envoy', 'head'];
  return lexed.declension !== null && names.length === 0 && titles.every((t) => many.includes(t.kind));
}

/** The longest reading; among equals the first listed. */
function longest(...phrases: (Phrase | undefined)[]): Phrase | undefined {
  let best: Phrase | undefined;
  for (const phrase of phrases) if (phrase && (!best || phrase.last > best.last)) best = phrase;
  return best;
}

function bodyAt(lexed: Lexed, i: number): Phrase | undefined {
  const start = skipDeterminer(lexed, i);
  const body: Body | undefined =
    composedBody(lexed, start) ?? ownerOf(lexed, start) ?? people(lexed, start) ?? openBody(lexed, start);
  if (!body) return undefined;
  return {
    first: i,
    last: body.last,
    shape: 'body',
    ...NOTHING_TOLD,
    sides: body.sides,
    bodies: body.bodies,
    capital: body.capital,
    head: start,
  };
}

/** "le cabinet de M. Frieden", "the press office of Rumen Radev". */
function officeOfName(lexed: Lexed, i: number): Phrase | undefined {
  const start = skipDeterminer(lexed, i);
  const office = Math.max(lexed.word(start, 'office'), lexed.word(start, 'presidency'));
  const of = office ? linkAt(lexed, office, 'of') : 0;
  const person = of ? nominalAt(lexed, of) : undefined;
  if (!person || person.names.length === 0) return undefined;
  return {
    first: i,
    last: person.last,
    shape: 'body',
    ...NOTHING_TOLD,
    of: person,
    head: start,
  };
}

/** "les Russes", "the Americans": a demonym with an article and a capital stands for the state. */
function people(lexed: Lexed, i: number): Body | undefined {
  const demonym = lexed.term(i, 'demonym');
  const token = lexed.parts.tokens[i];
  if (!demonym || !token?.capital || !lexed.is(i - 1, 'determiner') || !/s$/.test(token.norm)) return undefined;
  return { last: demonym.last, sides: [demonym.term.side], bodies: [], capital: false };
}
