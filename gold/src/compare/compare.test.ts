import { openReader } from 'readout';
import { expect, test } from 'vitest';
import { labelledComparisons, strayWords } from './documents.js';
import { compareLabelled } from './read.js';
import { type ComparisonScore, precisionOf, recallOf, scoreComparison } from './score.js';

const all = labelledComparisons();

test('thirty comparisons, whose labels stand in their texts', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(30);
  expect(all.flatMap(strayWords)).toEqual([]);
});

/** No measure may fall below these. */
const FLOORS: Readonly<Record<string, readonly [precision: number, recall: number]>> = {
  // Of one pair the reader takes "l'importance du climat" for no topic.
  pairs: [1, 0.9],
  alike: [1, 0.85],
  opposed: [1, 1],
  uneven: [1, 1],
  adds: [1, 1],
  verbatim: [1, 1],
  shortened: [1, 1],
  'inserted-words': [1, 1],
  'other-words': [1, 1],
  'other-language': [1, 1],
  'not-found': [1, 1],
  'joint-from-one-side': [1, 1],
  unattributed: [1, 1],
  'attribution-dropped': [1, 1],
  'missing-account': [1, 1],
  revised: [1, 1],
  // The reader does not read how long a contact was.
  'accounts-differ': [1, 0.5],
  late: [1, 1],
};

test('what comparing shows is right', async () => {
  const reader = await openReader();
  const score: ComparisonScore = { counts: new Map(), faults: [] };
  for (const labels of all) scoreComparison(labels, await compareLabelled(reader, labels), score);
  for (const [measure, [precision, recall]] of Object.entries(FLOORS)) {
    const count = score.counts.get(measure) ?? { found: 0, extra: 0, missed: 0 };
    expect(precisionOf(count), `precision of ${measure}\n${score.faults.join('\n')}`).toBeGreaterThanOrEqual(precision);
    expect(recallOf(count), `recall of ${measure}\n${score.faults.join('\n')}`).toBeGreaterThanOrEqual(recall);
  }
});
