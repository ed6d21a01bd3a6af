import type { Lexed } from '../lexicon/lexed.js';
import { type Body, composedBody, openBody, ownerOf } from './bodies.js';
import { linkAt } from './cases.js';
import { Cast, type CastMember } from './cast.js';
import { bodyMember } from './context.js';
import type { WorldIndex } from './world-index.js';

/** The institution, organisation or state that a short text names ("Présidence du Sénégal", "Downing Street"). */
export function bodyOf(lexed: Lexed, world: WorldIndex): CastMember | undefined {
  const cast = new Cast(world, undefined);
  for (let i = 0; i < lexed.parts.tokens.length; i++) {
    const body = composedBody(lexed, i) ?? ownerOf(lexed, i);
    if (!body || body.capital) continue;
    return bodyMember(body.bodies[0] ?? `state/${body.sides[0]}`, cast);
  }
  return undefined;
}

/** How many lines at the head of a document may name who issues it. */
const HEAD = 8;
/** Tokens of the line that tells where and when. */
const LONGEST_FOOT = 16;

/** Who issues a document by its own words: "From: Prime Minister's Office", "Communiqué de la Présidence de la République … Fait à Dakar". */
export function issuerOf(lexed: Lexed, world: WorldIndex): CastMember | undefined {
  for (const { first, last, heading } of lexed.parts.paragraphs.slice(0, HEAD)) {
    const labelled = lexed.is(first, 'from') && lexed.text(first + 1) === ':';
    if (!heading && !labelled) continue;
    const body = labelled ? firstBody(lexed, first + 2, last) : wholeLine(lexed, first, last);
    const id = body && !body.capital ? (body.bodies[0] ?? '') : '';
    const named = id.startsWith('? ') ? atPlaceOfIssue(lexed, id) : id;
    if (named && !named.startsWith('outlet/')) return bodyMember(named, new Cast(world, undefined));
  }
  return undefined;
}

function firstBody(lexed: Lexed, first: number, last: number): Body | undefined {
  for (let i = first; i < last; i++) {
    const body = composedBody(lexed, i) ?? ownerOf(lexed, i);
    if (body && !body.capital && body.bodies.length > 0) return body;
  }
  return undefined;
}

const bodyAt = (lexed: Lexed, i: number): Body | undefined =>
  composedBody(lexed, i) ?? ownerOf(lexed, i) ?? openBody(lexed, i);

/** "Présidence du Sénégal", "Communiqué du ministère togolais des Affaires étrangères": nothing else stands in the line. */
function wholeLine(lexed: Lexed, first: number, last: number): Body | undefined {
  const document = lexed.word(first, 'communique');
  const of = document ? linkAt(lexed, document, 'of') : first;
  if (document && !of) return undefined;
  const body = bodyAt(lexed, lexed.word(of, 'determiner') || of);
  return body && body.last >= last ? body : undefined;
}

/** A presidency whose state only the place of issue tells, at the foot of the document: "Fait à Dakar, le 18 juillet". */
function atPlaceOfIssue(lexed: Lexed, body: string): string {
  for (const { first, last } of lexed.parts.paragraphs.slice(-2)) {
    if (last - first > LONGEST_FOOT) continue;
    for (let i = first + 1; i < last; i++) {
      const capital = lexed.is(i - 1, 'in', 'to') ? lexed.term(i, 'capital') : undefined;
      if (capital) return body.replace('?', capital.term.side);
    }
  }
  return '';
}
