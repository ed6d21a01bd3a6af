import type { Side } from '@readout/world';
import type { Lexed } from '../lexicon/lexed.js';
import { composedBody, ownerOf } from './bodies.js';
import { nominalAt, skipDeterminer } from './nominals.js';
import type { Phrase } from './phrase.js';

/** "un conseiller d'Emmanuel Macron", "a senior US official", "two European diplomats", "l'entourage de M. Sunak". */
export function unnamedAt(lexed: Lexed, i: number): Phrase | undefined {
  const start = lexed.word(i, 'someone') || skipDeterminer(lexed, i);
  let j = start;
  const sides: Side[] = [];
  const bodies: string[] = [];
  for (let n = 0; n < 3; n++) {
    const before = j;
    const side = lexed.term(j, 'demonym') ?? lexed.term(j, 'state');
    const body = lexed.term(j, 'organisation') ?? lexed.term(j, 'institution') ?? lexed.term(j, 'orgDemonym');
    if (side) {
      sides.push(side.term.side);
      j = side.last;
    } else if (body) {
      bodies.push(body.term.id);
      j = body.last;
    } else if (lexed.parts.tokens[j]?.kind === 'word' && !lexed.parts.tokens[j]?.capital && lexed.is(j + 1, 'unnamedPerson') && !lexed.is(j, 'unnamedPerson', 'of', 'and', 'determiner')) j++;
    if (j === before) break;
  }
  const noun = lexed.word(j, 'unnamedPerson');
  if (!noun || (start === i && j === i && !plural(lexed, i))) return undefined;
  if (lexed.term(noun, 'title') !== undefined && lexed.term(noun, 'demonym') === undefined) return undefined;
  const after = lexed.term(noun, 'demonym') ?? undefined;
  if (after) sides.push(after.term.side);
  const owner = ownerPhrase(lexed, after?.last ?? noun);
  if (owner?.phrase?.names.length === 0 && owner.phrase.titles.length === 0) return undefined;
  const last = owner?.last ?? after?.last ?? noun;
  if (nominalAt(lexed, i)?.names.length) return undefined;
  return {
    first: i, last, head: i, shape: 'unnamed', titles: [], sides: [...sides, ...(owner?.sides ?? [])], bodies: [...bodies, ...(owner?.bodies ?? [])],
    names: [], indefinite: true, ...(owner?.phrase && { of: owner.phrase }), ...(plural(lexed, noun - 1) && { many: true }),
  };
}

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
  const link = Math.max(lexed.word(close || i, 'of'), lexed.word(close || i, 'to'), lexed.word(close || i, 'in'), close);
  if (!link) return undefined;
  const nominal = nominalAt(lexed, link);
  if (nominal && nominal.names.length > 0) return { last: nominal.last, sides: nominal.sides, bodies: nominal.bodies, phrase: nominal };
  const start = skipDeterminer(lexed, link);
  const body = composedBody(lexed, start) ?? ownerOf(lexed, start);
  return body ? { last: body.last, sides: body.sides, bodies: body.bodies } : undefined;
}
