import type { InstitutionFunction, Side } from '@readout/world';
import type { Lexed } from '../lexicon/lexed.js';
import type { Basis } from '../reading.js';
import { casesOf } from './cases.js';
import type { Cast, CastMember } from './cast.js';
import type { Mention } from './mention.js';
import type { NameFound, Phrase } from './phrase.js';

/** What phrases are resolved in. */
export interface Context {
  readonly lexed: Lexed;
  readonly cast: Cast;
  /** Side of the press service that published the document. */
  readonly publisherSide: Side | undefined;
  /** Side of the institution named last in the paragraph: whose account is being told. */
  bodySide?: Side | undefined;
  /** Side of the first person that the paragraph names: whose ministry "the ministry" is, where nothing tells it better. */
  firstSide?: Side | undefined;
  /** Unnamed people by what they are ("official", "sources"): whom "the official" stands for. */
  readonly unnamed: Map<string, string>;
}

export function mention(
  phrase: Phrase,
  context: Context,
  members: readonly CastMember[],
  basis: Basis,
  more: { joint?: boolean } = {},
): Mention {
  const cases = casesOf(context.lexed, phrase.first, phrase.last, phrase.names);
  return {
    ...(cases !== undefined && { cases }),
    first: phrase.first,
    last: phrase.last,
    ...context.lexed.span(phrase.first, phrase.last),
    actors: members.map((m) => m.id),
    basis,
    joint: more.joint ?? false,
    phrase,
  };
}

/** "RU presidency" (composed from words) → the Kremlin; other ids stand for themselves. */
export function bodyMember(body: string, cast: Cast): CastMember {
  const composed = /^(\S+) (\S+)$/.exec(body);
  if (!composed) return cast.body(body);
  const [, side = '', what = ''] = composed;
  const institution = cast.world.institutionOf(side, what as InstitutionFunction);
  // A government without a name of its own speaks as its state.
  const plain = what === 'government' && institution?.id === `institution/${side.toLowerCase()}-government`;
  return cast.body(plain ? `state/${side}` : (institution?.id ?? `state/${side}`));
}

export const UN_SECURITY_COUNCIL = 'institution/un-security-council';

/** The side a phrase tells by demonym, state or body, if it tells exactly one. */
export function sideTold(phrase: Phrase, cast: Cast): Side | undefined {
  const sides = new Set<Side>(phrase.sides);
  for (const title of phrase.titles) if (title.side) sides.add(title.side);
  for (const body of phrase.bodies) {
    // Its members' people speak for their states, and "the Security Council" may be a state's own.
    if (body === UN_SECURITY_COUNCIL) continue;
    const side = bodyMember(body, cast).side;
    if (side) sides.add(side);
  }
  return sides.size >= 1 ? [...sides][0] : undefined;
}

export function nameText(lexed: Lexed, name: NameFound): string {
  const { start, end } = lexed.span(name.first, name.last);
  return lexed.parts.text.slice(start, end);
}
