import { openReader } from 'readout';
import { expect, test } from 'vitest';
import { labelledCommitments, scoreCommitments } from './score.js';

test('labels stand in their texts, and name contacts that are there', () => {
  const stray = labelledCommitments().flatMap(({ id, document, later, commitments }) =>
    commitments
      .filter(({ words, kept }) => !document.text.includes(words) || (kept && later.every((one) => one.id !== kept)))
      .map(({ words }) => `${id}: ${words}`),
  );
  expect(stray).toEqual([]);
});

test('commitments are read, with their dates and what became of them', async () => {
  const { labels, found, extra, due, outcome, faults } = await scoreCommitments(await openReader());
  const told = faults.join('\n');
  expect(labels, told).toBeGreaterThan(10);
  // Two orders and one date are not in the reading: m04, m08, m06.
  expect(found / labels, told).toBeGreaterThanOrEqual(0.84);
  expect(extra, told).toBe(0);
  expect(due / found, told).toBeGreaterThanOrEqual(0.9);
  expect(outcome / found, told).toBe(1);
});
