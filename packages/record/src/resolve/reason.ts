import { people } from './agree.js';
import { type Mention, sidesOf } from './mention.js';

/** Why a mention is taken for the contact that another tells: "same participants; 2 July 2021 in one, July 2021 in the other; call in both". */
export function reasonFor(mention: Mention, anchor: Mention): string {
  const parts = [
    parties(mention, anchor),
    pair(dateWords(anchor), dateWords(mention)),
    pair(anchor.kind, mention.kind),
  ];
  if (mention.status !== anchor.status) parts.push(pair(anchor.status, mention.status));
  return parts.join('; ');
}

const pair = (one: string, other: string): string =>
  one === other ? `${one} in both` : `${one} in one, ${other} in the other`;

function parties(mention: Mention, anchor: Mention): string {
  const sides = sidesOf(anchor);
  const named = sides.every(
    (side) => people(mention, side).join() === people(anchor, side).join() && people(anchor, side).length,
  );
  return named ? 'same participants' : `same sides (${sides.join(', ')})`;
}

function dateWords({ date, published }: Mention): string {
  if (date !== undefined) return words(date);
  return published === undefined ? 'no date' : `no date (published ${words(published)})`;
}

const FORMS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const words = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { ...(FORMS[date.length] ?? FORMS[10]), timeZone: 'UTC' }).format(new Date(date));
