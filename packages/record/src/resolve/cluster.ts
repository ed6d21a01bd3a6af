import type { Link, Links } from '../correct/links.js';
import { agree } from './agree.js';
import { keyOf, type Mention } from './mention.js';
import { lengthOf } from './window.js';

/** Mentions of one contact; the first is the most precise, and the others are compared with it. */
export type Cluster = readonly [Mention, ...Mention[]];

/**
 * Sorts mentions into contacts, whatever order they came in: the most precise found contacts, the vaguer join one that
 * all of it agrees with. One that fits several equally well is not guessed about. A passing mention founds no contact.
 */
export function cluster(mentions: readonly Mention[], links: Links = []): Cluster[] {
  const clusters: [Mention, ...Mention[]][] = [];
  const sorted = [...mentions].sort(byPrecision);
  for (const mention of sorted) {
    const home = bestOf(
      clusters.filter((members) =>
        members.every((member) => agree(mention, member) && !keptApart(mention, member, links)),
      ),
      mention,
    );
    if (home) home.push(mention);
    else if (mention.main) clusters.push([mention]);
  }
  return links.length ? corrected(clusters, sorted, links) : clusters;
}

const keptApart = (a: Mention, b: Mention, links: Links): boolean =>
  links.some(
    (link) =>
      link.kind === 'apart' &&
      ((link.keys.has(keyOf(a)) && link.rest.has(keyOf(b))) || (link.keys.has(keyOf(b)) && link.rest.has(keyOf(a)))),
  );

/** What corrections say, one after the other. */
function corrected(clusters: readonly Cluster[], sorted: readonly Mention[], links: Links): Cluster[] {
  let all: Mention[][] = clusters.map((members) => [...members]);
  for (const link of links) all = link.kind === 'together' ? joined(all, sorted, link.keys) : parted(all, link);
  return (all as unknown as Cluster[]).sort(([a], [b]) => byPrecision(a, b));
}

/** A passing mention that a correction names belongs to the contact as well. */
function joined(all: readonly Mention[][], sorted: readonly Mention[], keys: ReadonlySet<string>): Mention[][] {
  const named = sorted.filter((mention) => keys.has(keyOf(mention)));
  const touched = all.filter((members) => members.some((member) => named.includes(member)));
  const one = [...new Set([...touched.flat(), ...named])].sort(byPrecision);
  return [...all.filter((members) => !touched.includes(members)), ...(one.length ? [one] : [])];
}

const parted = (all: readonly Mention[][], { keys, rest }: Extract<Link, { kind: 'apart' }>): Mention[][] =>
  all.flatMap((members) => {
    const own = members.filter((member) => keys.has(keyOf(member)));
    const both = own.length > 0 && members.some((member) => rest.has(keyOf(member)));
    return both ? [members.filter((member) => !own.includes(member)), own] : [members];
  });

function byPrecision(a: Mention, b: Mention): number {
  return (
    Number(b.main) - Number(a.main) ||
    Number(b.date !== undefined) - Number(a.date !== undefined) ||
    width(a) - width(b) ||
    compareText(a.published ?? '9', b.published ?? '9') ||
    compareText(a.document, b.document) ||
    compareText(a.contact, b.contact)
  );
}

const width = ({ days }: Mention): number => (days ? lengthOf(days) : Number.MAX_SAFE_INTEGER);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The one that fits; of several the best, if it is better than the next. A passing mention must fit one alone, by a date of its own. */
function bestOf<C extends Cluster>(fitting: readonly C[], mention: Mention): C | undefined {
  if (!mention.main && (fitting.length > 1 || mention.date === undefined)) return undefined;
  const ranked = fitting
    .map((members) => ({ members, score: closeness(members, mention) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return first && (!second || first.score > second.score || alike(first.members[0], second.members[0]))
    ? first.members
    : undefined;
}

/** Two contacts that agree in everything are only kept apart by a correction: what is new goes to the first. */
const alike = (a: Mention, b: Mention): boolean => agree(a, b) && a.date === b.date && a.kind === b.kind;

/** How well a mention fits a contact: shared topics, the same kind, the same initiator, told near in time. */
function closeness([anchor]: Cluster, mention: Mention): number {
  const shared = anchor.topics.filter((topic) => mention.topics.includes(topic)).length;
  const sameKind = anchor.kind === mention.kind ? 2 : 0;
  const sameInitiator = anchor.initiator !== undefined && anchor.initiator === mention.initiator ? 2 : 0;
  return shared + sameKind + sameInitiator - Math.min(distance(anchor, mention), 30) / 10;
}

function distance(anchor: Mention, { published }: Mention): number {
  if (!published || !anchor.days) return 0;
  return Math.abs(Date.parse(published) - Date.parse(anchor.days.first)) / 86_400_000;
}
