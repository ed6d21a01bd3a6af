import type { Side } from '@readout/world';
import { fold } from '../fold.js';
import type { TitleKind } from '../languages/pack.js';
import { byName } from './by-name.js';
import { byOffice } from './by-office.js';
import type { CastMember } from './cast.js';
import { type Context, mention, sideTold } from './context.js';
import { isWoman } from './gender.js';
import type { Mention } from './mention.js';
import type { Phrase } from './phrase.js';

/** Kinds of titles whose holders speak for no state. */
const PRIVATE: ReadonlySet<TitleKind> = new Set(['expert']);

/** Titles of people who serve whoever the text says they are of. */
const SERVING: ReadonlySet<TitleKind> = new Set([
  'spokesperson',
  'adviser',
  'minister',
  'foreign-minister',
  'defence-minister',
  'deputy',
  'envoy',
  'ambassador',
]);

/** A person by name, by office, or both; a plural title gives several. */
export function resolvePerson(phrase: Phrase, context: Context): Mention | undefined {
  if (phrase.names.length > 1) return resolveSeveral(phrase, context);
  const name = phrase.names[0];
  if (name) {
    const member = byName(name, phrase, context, sideTold(phrase, context.cast));
    if (member && phrase.of && !member.side) member.side = sideOfOwner(phrase.of, context) as Side;
    if (member && !member.side && !member.former) member.side = sideOfPossessor(phrase, context) as Side;
    return member ? mention(phrase, context, [teach(member, phrase, context)], 'stated') : undefined;
  }
  return phrase.national ? lastOfSide(phrase, context) : byOffice(phrase, context);
}

/** "Le Grec": the person of that side named last; nobody, where none is. */
function lastOfSide(phrase: Phrase, context: Context): Mention | undefined {
  const { cast } = context;
  const id = cast.recent.findLast((one) => cast.get(one)?.side === phrase.sides[0]);
  const member = id === undefined ? undefined : cast.get(id);
  return member && mention(phrase, context, [member], 'resolved');
}

/** The side of the person that an adviser or envoy belongs to. */
function sideOfOwner(owner: Phrase, context: Context): Side | undefined {
  return context.cast.get(resolvePerson(owner, context)?.actors[0] ?? '')?.side;
}

/** Whose people "her spokesman, X" and "son ministre X" are. */
function sideOfPossessor({ first, last, titles }: Phrase, { lexed, cast, bodySide }: Context): Side | undefined {
  if (!titles.some((t) => SERVING.has(t.kind)) || !lexed.is(first, 'possessive')) return undefined;
  if (last - first < 2) return undefined;
  // "Its foreign secretary": of the state or body told last.
  if (lexed.is(first, 'neuter')) return bodySide;
  return cast.latest(isWoman(lexed, first, first + 1))?.side;
}

function resolveSeveral(phrase: Phrase, context: Context): Mention {
  const paired = phrase.sides.length === phrase.names.length;
  const members = phrase.names.flatMap(
    (name, i) => byName(name, phrase, context, paired ? phrase.sides[i] : undefined) ?? [],
  );
  members.forEach((member, i) => {
    if (paired) member.side ??= phrase.sides[i] as Side;
    for (const title of phrase.titles) if (title.kind !== 'leader') member.offices.add(title.kind);
  });
  return mention(phrase, context, members, 'stated');
}

/** Offices that a press service names without their state when they are its own. */
const OWN: ReadonlySet<TitleKind> = new Set([
  'minister',
  'defence-minister',
  'foreign-minister',
  'deputy',
  'spokesperson',
  'vice-president',
]);

/** What the phrase tells of the person's office and side is kept for the rest of the document. */
function teach(member: CastMember, phrase: Phrase, context: Context): CastMember {
  const { cast } = context;
  const side = sideTold(phrase, cast);
  if (phrase.titles.some((t) => PRIVATE.has(t.kind))) member.former = true;
  if (phrase.former && member.offices.size === 0) member.former = true;
  const near =
    side ??
    (phrase.titles.some((t) => t.kind === 'spokesperson' || t.kind === 'minister') ? context.bodySide : undefined) ??
    // "Interior Minister X" on a government's own page is its own.
    (phrase.titles.some((t) => OWN.has(t.kind)) ? context.publisherSide : undefined);
  if (near && !member.former && !member.side) member.side = near;
  for (const title of phrase.titles) {
    if (title.kind !== 'leader' && title.kind !== 'chair') member.offices.add(title.kind);
    member.titles.add(fold(title.text));
  }
  if (member.woman === undefined && phrase.names.length === 1) {
    const woman = isWoman(context.lexed, phrase.first, phrase.names[0]?.first ?? phrase.first);
    if (woman !== undefined && !context.lexed.is(phrase.first, 'possessive')) member.woman = woman;
  }
  return member;
}
