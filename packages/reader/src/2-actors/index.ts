import type { Side } from '@readout/world';
import type { Lexed } from '../lexicon/lexed.js';
import { Cast } from './cast.js';
import type { Context } from './context.js';
import { joinLists } from './lists.js';
import type { Mention } from './mention.js';
import { resolvePerson } from './persons.js';
import { findPhrases } from './phrases.js';
import { resolvePhrase } from './resolve.js';
import { withSurnames } from './surnames.js';
import type { WorldIndex } from './world-index.js';

export { CASE_OF, linkAt } from './cases.js';
export { Cast, type CastMember } from './cast.js';
export type { Mention } from './mention.js';
export { NOTHING_TOLD } from './phrase.js';
export { bodyOf, issuerOf } from './publisher.js';
export { WorldIndex } from './world-index.js';

export interface Actors {
  readonly cast: Cast;
  /** In order, lists joined, without overlaps. */
  readonly mentions: readonly Mention[];
}

/** Finds who is named and whom the words stand for. `date`: of publication, as precise as known. */
export function findActors(
  lexed: Lexed,
  world: WorldIndex,
  date: string | undefined,
  publisherSide: Side | undefined,
): Actors {
  const cast = new Cast(world, date);
  return { cast, mentions: mentionsOf(lexed, cast, publisherSide, true) };
}

/** Mentions of another text about the same people (a title); its spans are not noted. */
export function findMentions(lexed: Lexed, cast: Cast, publisherSide: Side | undefined): readonly Mention[] {
  return mentionsOf(lexed, cast, publisherSide, false);
}

function mentionsOf(lexed: Lexed, cast: Cast, publisherSide: Side | undefined, note: boolean): Mention[] {
  const context: Context = { lexed, cast, publisherSide, unnamed: new Map() };
  const found = findPhrases(lexed);
  // Names told in full anywhere teach who "M. Macron" in the headline is.
  for (const phrase of found)
    if (phrase.shape === 'person' && phrase.names.some((n) => n.full)) resolvePerson(phrase, context);
  const phrases = withSurnames(lexed, cast, found);
  const mentions: Mention[] = [];
  const paragraphs = lexed.parts.paragraphs;
  let paragraph = 0;
  for (const phrase of phrases) {
    while (paragraph < paragraphs.length && (paragraphs[paragraph]?.last ?? 0) <= phrase.first) {
      paragraph++;
      context.bodySide = undefined;
      context.firstSide = undefined;
    }
    const mention = resolvePhrase(phrase, context);
    if (!mention) continue;
    noteBody(mention, context);
    const first = cast.get(mention.actors[0] ?? '');
    if (first?.kind === 'person' && first.side && !first.side.startsWith('org/')) context.firstSide ??= first.side;
    // "un porte-parole de M. De Croo": he too is somebody "le Premier ministre" may stand for.
    const owner = phrase.shape === 'unnamed' && phrase.of ? resolvePerson(phrase.of, context) : undefined;
    if (note && owner)
      for (const actor of owner.actors) cast.noteMention(actor, { start: owner.start, end: owner.end });
    if (note) for (const actor of mention.actors) cast.noteMention(actor, { start: mention.start, end: mention.end });
    mentions.push(mention);
  }
  return joinLists(mentions, lexed);
}

/** The side whose institution was named last: its offices and spokesmen are meant where no other side is told. */
function noteBody(mention: Mention, context: Context): void {
  const member = context.cast.get(mention.actors[0] ?? '');
  if (mention.actors.length !== 1 || !member?.side || member.side.startsWith('org/')) return;
  // "the Assad regime" is spoken of; it gives no account.
  if (mention.phrase.of && context.lexed.is(mention.last - 1, 'government')) return;
  const according =
    context.lexed.is(mention.first - 1, 'according') || context.lexed.is(mention.first - 2, 'according');
  if (member.kind === 'institution' || according || (member.kind === 'state' && !context.bodySide))
    context.bodySide = member.side;
}
