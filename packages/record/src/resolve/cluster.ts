import { agree } from './agree.js';
import type { Mention } from './mention.js';
import { lengthOf } from './window.js';

/** Mentions of one contact; the first is the most precise, and the others are compared with it. */
export type Cluster = readonly [Mention, ...Mention[]];

/**
 * Sorts mentions into contacts, whatever order they came in: the most precise found contacts, the vaguer join one that
 * all of it agrees with. One that fits several equally well is not guessed about. A passing mention founds no contact.
 */
export function cluster(mentions: readonly Mention[]): Cluster[] {
  const clusters: [Mention, ...Mention[]][] = [];
  for (const mention of [...mentions].sort(byPrecision)) {
    const home = bestOf(
      clusters.filter((members) => members.every((member) => agree(mention, member))),
      mention,
    );
    if (home) home.push(mention);
    else if (mention.main) clusters.push([mention]);
  }
  return clusters;
}

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
  return first && (!second || first.score > second.score) ? first.members : undefined;
}

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
