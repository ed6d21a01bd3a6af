import type { Cluster } from './cluster.js';

const SIDES_NAMED = 4;

/** The public address of a contact before clashes are settled: "2021-07-02-call-FR-RU". */
export function addressOf([anchor]: Cluster): string {
  const sides = anchor.sides.map((side) => side.replace(/^(?:org|state|person|group|institution)\//u, ''));
  const more = sides.length - SIDES_NAMED;
  const named = more > 0 ? [...sides.slice(0, SIDES_NAMED), `and-${more}`] : sides;
  return [anchor.date ?? 'undated', anchor.kind, ...named].join('-').replace(/[^A-Za-z0-9-]+/gu, '-');
}
