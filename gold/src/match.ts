// Pairs what was labelled with what was read: the most alike first, each at most once.

import type { Span } from '@readout/reader';

export interface Matching<G, R> {
  readonly pairs: readonly (readonly [G, R])[];
  readonly missed: readonly G[];
  readonly extra: readonly R[];
}

export function match<G, R>(
  gold: readonly G[],
  read: readonly R[],
  likeness: (gold: G, read: R) => number,
): Matching<G, R> {
  const candidates = gold
    .flatMap((g, i) => read.map((r, j) => ({ i, j, score: likeness(g, r) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  return {
    pairs: [...partner].map(([i, j]) => [gold[i] as G, read[j] as R]),
    missed: gold.filter((_, i) => !partner.has(i)),
    extra: read.filter((_, j) => !taken.has(j)),
  };
}

/** Shared length over joint length: 1 for the same span, 0 for spans apart. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  const joint = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return joint > 0 ? shared / joint : 0;
}
