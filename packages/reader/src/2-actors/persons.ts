import type { Side } from '@readout/world';
import { fold } from '../fold.js';
import type { TitleKind } from '../languages/pack.js';
import { casesOf } from './cases.js';
import type { Cast, CastMember } from './cast.js';
import { type Context, mention, nameText, sideTold } from './context.js';
import type { Mention } from './mention.js';
import type { NameFound, Phrase } from './phrase.js';

/** Kinds of titles whose holders speak for no state. */
const PRIVATE: ReadonlySet<TitleKind> = new Set(['expert']);
const LEADERS: readonly TitleKind[] = ['leader', 'president', 'prime-minister', 'monarch', 'supreme-leader'];

/** A person by name, by office, or both; a plural title gives several. */
export function resolvePerson(phrase: Phrase, context: Context): Mention | undefined {
  if (phrase.names.length > 1) return resolveSeveral(phrase, context);
  const name = phrase.names[0];
  if (name) {
    const member = byName(name, phrase, context, sideTold(phrase, context.cast));
    if (member && phrase.of && !member.side) member.side = sideOfOwner(phrase.of, context) as Side;
    return member ? mention(phrase, context, [teach(member, phrase, context)], 'stated') : undefined;
  }
  return byOffice(phrase, context);
}

/** The side of the person that an adviser or envoy belongs to. */
function sideOfOwner(owner: Phrase, context: Context): Side | undefined {
  return context.cast.get(resolvePerson(owner, context)?.actors[0] ?? '')?.side;
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

function byName(name: NameFound, phrase: Phrase, context: Context, side: Side | undefined): CastMember | undefined {
  const { cast, lexed } = context;
  const text = nameText(lexed, name);
  const titled = phrase.titles.length > 0 || name.first > phrase.first;
  if (name.candidates.length === 0) {
    const words = text.split(/[\s-]+/);
    const spelt = name.full ? bySpelling(words, side, phrase, context) : undefined;
    if (spelt !== undefined) return cast.known(spelt);
    const part = name.partly
      ? best(
          name.partly.filter((id) => cast.members.has(id)),
          side,
          phrase,
          context,
        )
      : undefined;
    if (part !== undefined) return cast.known(part);
    return name.full || titled ? learn(text, words.at(-1) ?? text, phrase, context) : undefined;
  }
  const here = name.candidates.filter((id) => cast.members.has(id));
  const named = best(here, side, phrase, context);
  if (named !== undefined) return cast.known(named);
  if (!name.full) {
    const learnt = cast.byFamily(lexed.declension?.stem(fold(text)) ?? text);
    if (learnt) return learnt;
  }
  // "Su-24", "Ma": a bare name of two or three letters needs a title or a full name elsewhere.
  if (!name.full && !titled && text.length <= 3) return undefined;
  const chosen = best(name.candidates, side, phrase, context);
  if (chosen === undefined) return titled ? learn(text, text, phrase, context) : undefined;
  return cast.known(chosen);
}

/** "Hassan Cheikh Mohamoud" is Hassan Sheikh Mohamud, if he held the office then. */
function bySpelling(
  words: readonly string[],
  side: Side | undefined,
  phrase: Phrase,
  context: Context,
): string | undefined {
  const { declension } = context.lexed;
  const cases = casesOf(context.lexed, phrase.first, phrase.last, []) ?? 0;
  const latin = declension ? words.map((word) => declension.romanise(declension.nominative(word, cases))) : words;
  const ids = context.cast.world.bySpelling(latin.map(fold));
  return ids.length > 0 ? best(ids, side, phrase, context) : undefined;
}

/** A person the world does not know: by the nominative of the name, in Latin letters; the family name's cases are one. */
function learn(text: string, family: string, phrase: Phrase, { cast, lexed }: Context): CastMember {
  const { declension } = lexed;
  if (!declension) return cast.learn(tidy(text), family);
  const known = cast.byFamily(declension.stem(fold(family)));
  if (known) return known;
  const cases = casesOf(lexed, phrase.first, phrase.last, []) ?? 0;
  return cast.learn(declension.romanise(declension.nominative(tidy(text), cases)), declension.stem(fold(family)));
}

/** "EL GHAZOUANI" → "El Ghazouani". */
function tidy(name: string): string {
  return name.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** Among people of one name: the side told, then the office told, then who holds an office at the date. */
function best(ids: readonly string[], side: Side | undefined, phrase: Phrase, { cast }: Context): string | undefined {
  const kinds = phrase.titles.map((t) => t.kind);
  const rank = (id: string): number => {
    const holdings = cast.world.holdingsOf(id);
    const now = cast.world.officeAt(id, cast.date);
    let points = 0;
    if (side && holdings.some((h) => h.side === side)) points += 8;
    else if (side && holdings.length > 0) points -= 8;
    if (holdings.some((h) => (kinds as string[]).includes(h.office))) points += 3;
    if (
      now &&
      cast.date &&
      now.from.slice(0, 4) <= cast.date.slice(0, 4) &&
      (now.to ?? '2100') >= cast.date.slice(0, 4)
    )
      points += 2;
    return points;
  };
  const full = phrase.names.some((n) => n.full);
  const sorted = [...ids].sort((a, b) => rank(b) - rank(a));
  const first = sorted[0];
  if (first === undefined) return undefined;
  if (side && rank(first) < 0) return undefined;
  return full || rank(first) > 0 ? first : undefined;
}

/** What the phrase tells of the person's office and side is kept for the rest of the document. */
function teach(member: CastMember, phrase: Phrase, context: Context): CastMember {
  const { cast } = context;
  const side = sideTold(phrase, cast);
  if (phrase.titles.some((t) => PRIVATE.has(t.kind))) member.former = true;
  if (phrase.former && member.offices.size === 0) member.former = true;
  const near =
    side ??
    (phrase.titles.some((t) => t.kind === 'spokesperson' || t.kind === 'minister') ? context.bodySide : undefined);
  if (near && !member.former && !member.side) member.side = near;
  for (const title of phrase.titles) {
    if (title.kind !== 'leader' && title.kind !== 'chair') member.offices.add(title.kind);
    member.titles.add(fold(title.text));
  }
  return member;
}

/** "le président turc", "the Prime Minister": an office without a name. */
function byOffice(phrase: Phrase, context: Context): Mention | undefined {
  const { cast } = context;
  const kinds = phrase.titles.map((t) => t.kind);
  if (phrase.shape === 'counterpart') return counterpart(phrase, context, kinds);
  if (phrase.indefinite || kinds.some((k) => k === 'expert')) return undefined;
  if (phrase.many) return severalOffices(phrase, context, kinds);
  const side = sideTold(phrase, cast);
  if (side) {
    const holder = phrase.former ? undefined : (cast.holder(side, kinds) ?? namedLater(kinds, side, context));
    if (holder) return mention(phrase, context, [holder], 'resolved');
    return mention(phrase, context, [describe(phrase, context, side)], 'stated');
  }
  const last = lastWith(phrase, kinds, context);
  if (last) return mention(phrase, context, [last], 'resolved');
  // "The Foreign Secretary met …" on a page of that government, whoever held the office then.
  const own = context.publisherSide;
  const office = phrase.titles.some((t) => STATE_OFFICES.has(t.kind)) && !phrase.former;
  return own && office ? mention(phrase, context, [describe(phrase, context, own)], 'resolved') : undefined;
}

/** "l'ambassadeur de Chine … L'ambassadeur, Xie Xiaoyong": the only person of that office whose side is not told. */
function namedLater(kinds: readonly TitleKind[], side: Side, { cast }: Context): CastMember | undefined {
  const open = [...cast.members.values()].filter(
    (m) => m.kind === 'person' && !m.side && !m.id.startsWith('unnamed') && kinds.some((k) => m.offices.has(k)),
  );
  const found = open.length === 1 ? open[0] : undefined;
  if (found) found.side = side;
  return found;
}

const STATE_OFFICES: ReadonlySet<TitleKind> = new Set([
  'president',
  'prime-minister',
  'monarch',
  'leader',
  'foreign-minister',
  'defence-minister',
  'vice-president',
  'supreme-leader',
  'prince',
]);

/** An office nobody is known to hold: heads stand for their state, others are people described by the text. */
function describe(phrase: Phrase, { cast, lexed }: Context, side: Side): CastMember {
  if (phrase.titles.some((t) => STATE_OFFICES.has(t.kind)) && !side.startsWith('org/'))
    return cast.body(`state/${side}`);
  if (
    side.startsWith('org/') &&
    phrase.titles.some((t) => ['secretary-general', 'commission-president', 'chair'].includes(t.kind))
  )
    return cast.body(side);
  const { tokens, text } = lexed.parts;
  const from = tokens[phrase.head ?? phrase.first]?.start ?? 0;
  const to = tokens[phrase.last - 1]?.end ?? 0;
  const title = phrase.titles[0]?.kind ?? 'official';
  const state = cast.world.names.get(side.startsWith('org/') ? side : `state/${side}`) ?? side;
  const nation = cast.world.adjective(side);
  const named: Partial<Record<TitleKind, string>> = {
    spokesperson: `spokesman of the ${nation} government`,
    ambassador: `ambassador of ${state}`,
    minister: `minister of ${state}`,
  };
  return cast.unnamed({ start: from, end: to }, named[title] ?? text.slice(from, to), side);
}

/** "les présidents russe et français": one office for each side told. */
function severalOffices(phrase: Phrase, context: Context, kinds: readonly TitleKind[]): Mention | undefined {
  const { cast } = context;
  if (phrase.sides.length < 2)
    return phrase.sides.length === 0 && phrase.bodies.length === 0 ? undefined : group(phrase, context);
  const members = phrase.sides.map(
    (side) => namedLeader(side, kinds, cast) ?? cast.holder(side, kinds) ?? cast.body(`state/${side}`),
  );
  return mention(phrase, context, members, 'resolved');
}

/** "the Polish and South Korean leaders" are those whom the text has named, president or not. */
function namedLeader(side: Side, kinds: readonly TitleKind[], cast: Cast): CastMember | undefined {
  if (!kinds.includes('leader')) return undefined;
  const id = cast.recent.findLast((one) => {
    const member = cast.get(one);
    return member?.side === side && !member.former && LEADERS.some((office) => member.offices.has(office));
  });
  return id === undefined ? undefined : cast.get(id);
}

/** "les dirigeants ouest-africains", "EU leaders": the organisation. */
function group(phrase: Phrase, context: Context): Mention | undefined {
  const side = sideTold(phrase, context.cast);
  if (!side) return undefined;
  return mention(phrase, context, [context.cast.body(side.startsWith('org/') ? side : `state/${side}`)], 'resolved');
}

/** "son homologue russe": the same office of the other side; any head of state or government will do. */
function counterpart(phrase: Phrase, context: Context, kinds: readonly TitleKind[]): Mention | undefined {
  const { cast } = context;
  const side = sideTold(phrase, cast);
  const own = cast.get(cast.recent.at(-1) ?? '');
  if (!side) return mention(phrase, context, [], 'resolved');
  const offices = kinds.length > 0 ? [...kinds] : own ? [...own.offices] : LEADERS;
  const holder =
    cast.holder(side, offices) ?? (offices.some((k) => LEADERS.includes(k)) ? cast.holder(side, LEADERS) : undefined);
  return mention(phrase, context, [holder ?? cast.body(`state/${side}`)], 'resolved');
}

/** "The Chancellor" is the "Federal Chancellor" named before, not the other head of government. */
function called(member: CastMember, phrase: Phrase): boolean {
  return phrase.titles.some(({ text }) => {
    const title = fold(text);
    return [...member.titles].some((full) => full === title || ` ${full} `.includes(` ${title} `));
  });
}

/** "Le président", "the minister": the last person named with that office; in a communiqué, its own. */
function lastWith(phrase: Phrase, kinds: readonly TitleKind[], context: Context): CastMember | undefined {
  const { cast, publisherSide } = context;
  const general = kinds.includes('minister')
    ? [...kinds, 'foreign-minister', 'defence-minister']
    : kinds.includes('leader')
      ? [...kinds, ...LEADERS]
      : kinds;
  const fits = (m: CastMember | undefined) =>
    m !== undefined &&
    m.kind === 'person' &&
    !m.id.startsWith('unnamed') &&
    general.some((k) => m.offices.has(k as TitleKind));
  const reversed = [...cast.recent].reverse().map((id) => cast.get(id));
  const preferred = publisherSide ?? context.bodySide;
  const own = preferred ? reversed.find((m) => fits(m) && m?.side === preferred) : undefined;
  const found = reversed.find((m) => fits(m) && called(m as CastMember, phrase)) ?? own ?? reversed.find(fits);
  if (found || !preferred) return found;
  return cast.holder(preferred, kinds);
}
