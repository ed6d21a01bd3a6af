import type { Side } from '@readout/world';
import { fold } from '../fold.js';
import type { TitleKind } from '../languages/pack.js';
import type { Cast, CastMember } from './cast.js';
import { type Context, mention, sideTold } from './context.js';
import type { Mention } from './mention.js';
import type { Phrase } from './phrase.js';

const LEADERS: readonly TitleKind[] = ['leader', 'president', 'prime-minister', 'monarch', 'supreme-leader'];

/** "le président turc", "the Prime Minister": an office without a name. */
export function byOffice(phrase: Phrase, context: Context): Mention | undefined {
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
  const open = cast.persons.filter((m) => !m.side && kinds.some((k) => m.offices.has(k)));
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
  const span = lexed.span(phrase.head ?? phrase.first, phrase.last);
  const title = phrase.titles[0]?.kind ?? 'official';
  const state = cast.world.names.get(side.startsWith('org/') ? side : `state/${side}`) ?? side;
  const nation = cast.world.adjective(side);
  const named: Partial<Record<TitleKind, string>> = {
    spokesperson: `spokesman of the ${nation} government`,
    ambassador: `ambassador of ${state}`,
    minister: `minister of ${state}`,
  };
  return cast.unnamed(span, named[title] ?? lexed.parts.text.slice(span.start, span.end), side);
}

/** "les présidents russe et français": one office for each side told. */
function severalOffices(phrase: Phrase, context: Context, kinds: readonly TitleKind[]): Mention | undefined {
  const { cast } = context;
  if (phrase.sides.length < 2)
    return phrase.sides.length === 0 && phrase.bodies.length === 0 ? undefined : group(phrase, context);
  const named = kinds.includes('minister') ? [...kinds, ...MINISTERS] : kinds;
  const members = phrase.sides.map(
    (side) =>
      namedLeader(side, kinds, cast) ??
      (kinds.some((k) => STATE_OFFICES.has(k)) ? cast.holder(side, kinds) : cast.named(side, named)) ??
      cast.body(`state/${side}`),
  );
  return mention(phrase, context, members, 'resolved');
}

const MINISTERS: readonly TitleKind[] = ['foreign-minister', 'defence-minister'];

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

/** The press service's own minister, or whoever leads its state: "le Président" in a communiqué that names another one with his state. */
function ownHolder(
  side: Side,
  kinds: readonly TitleKind[],
  own: CastMember | undefined,
  cast: Cast,
): CastMember | undefined {
  if (own && kinds.includes('minister')) return own;
  const executive = side.startsWith('org/') ? undefined : cast.world.executive(side);
  return executive !== undefined && kinds.includes(executive) ? (own ?? cast.holder(side, [executive])) : undefined;
}

/** "Le président", "the minister": the last person named with that office; in a communiqué, its own. */
function lastWith(phrase: Phrase, kinds: readonly TitleKind[], context: Context): CastMember | undefined {
  const { cast, publisherSide } = context;
  const general = kinds.includes('minister')
    ? [...kinds, ...MINISTERS]
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
  const named = (m: CastMember | undefined) => fits(m) && called(m as CastMember, phrase);
  // "le ministre" in a communiqué is its own, whoever else is called so.
  const ours = publisherSide
    ? (reversed.find((m) => named(m) && m?.side === publisherSide) ?? ownHolder(publisherSide, kinds, own, cast))
    : undefined;
  const found = ours ?? reversed.find(named) ?? own ?? reversed.find(fits);
  if (found || !preferred) return found;
  return cast.holder(preferred, kinds);
}
