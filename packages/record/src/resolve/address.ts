import type { Cluster } from './cluster.js';

const SIDES_NAMED = 4;

/** The public address of a contact before clashes are settled: "2021-07-02-call-FR-RU". */
export function addressOf([anchor]: Cluster): string {
  const sides = anchor.sides.map((side) => side.replace(/^(?:org|state|person|group|institution)\//u, ''));
  const more = sides.length - SIDES_NAMED;
  const named = more > 0 ? [...sides.slice(0, SIDES_NAMED), `and-${more}`] : sides;
  return [anchor.date ?? 'undated', anchor.kind, ...named].join('-').replace(/[^A-Za-z0-9-]+/gu, '-');
}

/** Gives every contact its own address: "…-2" for the second of one name. `taken` tells of contacts not among these. */
export async function distinct(
  clusters: readonly Cluster[],
  taken: (address: string) => Promise<boolean>,
): Promise<Map<Cluster, string>> {
  const addresses = new Map<Cluster, string>();
  const used = new Set<string>();
  for (const cluster of clusters) {
    const base = addressOf(cluster);
    let address = base;
    for (let number = 2; used.has(address) || (await taken(address)); number++) address = `${base}-${number}`;
    used.add(address);
    addresses.set(cluster, address);
  }
  return addresses;
}
