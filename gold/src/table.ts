// The table of a scoring: a row for each measure, a column for each language and one for all.

import { measures } from './score.js';
import type { Result, Tally } from './tally.js';

export function table(tallies: ReadonlyMap<string, Tally>): string {
  const head = `${''.padEnd(30)}${[...tallies.keys()].map((column) => column.padStart(16)).join('')}`;
  const rows = measures.map(
    (measure) =>
      measure.padEnd(30) +
      [...tallies.values()].map((tally) => cell(measure, tally.result(measure)).padStart(16)).join(''),
  );
  return [
    head,
    ...rows,
    'F1 for contacts, initiator told, statements, initiatives, positions, topics, flags; recall for main contacts; share right for the others; (n) labels',
  ].join('\n');
}

function cell(measure: string, result: Result | undefined): string {
  if (result === undefined) return '-';
  const value = measure === 'main contacts' ? (result.recall ?? result.value) : result.value;
  return `${value.toFixed(3)} (${String(result.of).padStart(4)})`;
}
