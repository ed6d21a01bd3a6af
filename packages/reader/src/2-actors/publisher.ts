import type { Lexed } from '../lexicon/lexed.js';
import { composedBody, ownerOf } from './bodies.js';
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
