import type { ContactStatus } from '@readout/reader';
import type { ContactRow, Party } from '../types.js';
import type { Cluster } from './cluster.js';
import { sideOf } from './mention.js';

/** What came last of a contact's history wins. */
const HISTORY: readonly ContactStatus[] = ['proposed', 'planned', 'refused', 'cancelled', 'held'];

/** What the mentions of one contact agree on. `documents` are hashes here. */
export function summary(cluster: Cluster): Omit<ContactRow, 'id' | 'voices'> {
  const [anchor] = cluster;
  const initiators = new Set(telling(cluster, 'initiator').flatMap(({ initiator }) => initiator ?? []));
  const [initiator] = initiators;
  const statuses = new Set(telling(cluster, 'status').map(({ status }) => status));
  const [{ date }] = telling(cluster, 'date');
  return {
    kind: telling(cluster, 'kind')[0].kind,
    status: HISTORY.findLast((status) => statuses.has(status)) ?? anchor.status,
    ...(date === undefined ? {} : { date }),
    ...(initiator !== undefined && initiators.size === 1 ? { initiator } : {}),
    participants: parties(cluster),
    sides: anchor.sides,
    documents: documents(cluster),
  };
}

/** The mentions that tell a field: where analysts corrected it, only those. */
function telling(cluster: Cluster, field: string): Cluster {
  const corrected = cluster.filter((mention) => mention.corrected?.includes(field));
  return corrected.length ? (corrected as unknown as Cluster) : cluster;
}

/** Each party once; where somebody named stands for a side, the bare state is left out. */
function parties(cluster: Cluster): Party[] {
  const all = [
    ...new Map(
      cluster.flatMap(({ participants }) => participants.map((party) => [party.actor, party] as const)),
    ).values(),
  ];
  const named = new Set(all.filter(({ actor }) => actor.startsWith('person/')).map(sideOf));
  return all
    .filter((party) => party.actor.startsWith('person/') || !named.has(sideOf(party)))
    .sort((a, b) => (sideOf(a) < sideOf(b) ? -1 : sideOf(a) > sideOf(b) ? 1 : a.actor < b.actor ? -1 : 1));
}

function documents(cluster: Cluster): string[] {
  const order = [...cluster].sort((a, b) => {
    const [left, right] = [`${a.published ?? '9'} ${a.document}`, `${b.published ?? '9'} ${b.document}`];
    return left < right ? -1 : 1;
  });
  return [...new Set(order.map(({ document }) => document))];
}
