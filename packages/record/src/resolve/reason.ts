import type { Links } from '../correct/links.js';
import type { Cluster } from './cluster.js';
import { keyOf, type Mention } from './mention.js';

/** Why a mention stands in a contact. */
export function reasonOf(mention: Mention, members: Cluster, links: Links): string {
  const [anchor] = members;
  const merged =
    members.length > 1 && links.findLast(({ kind, keys }) => kind === 'together' && keys.has(keyOf(mention)));
  if (merged) return `taken together by correction ${merged.id}`;
  if (mention !== anchor) return reasonFor(mention, anchor);
  return members.length === 1
    ? 'the only document that tells of it'
    : 'the most precise; the others are compared with it';
}

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

function parties(mention: Mention, { sides, people }: Mention): string {
  const named = sides.every((side) => people[side]?.length && people[side].join() === mention.people[side]?.join());
  return named ? 'same participants' : `same sides (${sides.join(', ')})`;
}

function dateWords({ date, published }: Mention): string {
  if (date !== undefined) return words(date);
  return published === undefined ? 'no date' : `no date (published ${words(published)})`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "2021-07-02" is "2 July 2021". */
function words(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  const parts = [day === undefined ? undefined : String(Number(day)), month && MONTHS[Number(month) - 1], year];
  return parts.filter((part) => part !== undefined).join(' ');
}
