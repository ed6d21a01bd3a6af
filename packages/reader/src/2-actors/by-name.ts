import type { Side } from '@readout/world';
import { fold } from '../fold.js';
import { casesOf } from './cases.js';
import type { CastMember } from './cast.js';
import { type Context, nameText } from './context.js';
import type { NameFound, Phrase } from './phrase.js';

/** The person a name stands for; of a long name its beginning is enough further on ("M. Hassan Cheikh"). */
export function byName(
  name: NameFound,
  phrase: Phrase,
  context: Context,
  side: Side | undefined,
): CastMember | undefined {
  const { cast } = context;
  const words = nameText(context.lexed, name).split(/\s+/);
  const begun = words.length > 1 ? cast.byBeginning(words) : undefined;
  if (begun) return begun;
  const found = resolveName(name, phrase, context, side);
  if (found && words.length > 2) cast.writeOut(words, found.id);
  return found;
}

function resolveName(
  name: NameFound,
  phrase: Phrase,
  context: Context,
  side: Side | undefined,
): CastMember | undefined {
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
    const learnt = name.full ? undefined : cast.byFamily(lexed.declension?.stem(fold(text)) ?? text);
    if (learnt) return learnt;
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
  if (!name.full && !titled && text.length <= 3 && !leads(name, context)) return undefined;
  const chosen = best(name.candidates, side, phrase, context);
  if (chosen === undefined) return titled ? learn(text, text, phrase, context) : undefined;
  return cast.known(chosen);
}

const LEADING: ReadonlySet<string> = new Set(['president', 'prime-minister', 'monarch', 'supreme-leader', 'leader']);

/** "Xi": the word means nothing else, and whoever bears the name leads a state at the date. */
function leads({ first, candidates }: NameFound, { cast, lexed }: Context): boolean {
  return (
    lexed.at(first).every(({ type }) => type === 'family' || type === 'person') &&
    candidates.some((id) => LEADING.has(cast.world.officeAt(id, cast.date)?.office ?? ''))
  );
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
