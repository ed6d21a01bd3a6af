// tsx gold/src/compare/main.ts [--unseen] [--errors]: how well comparisons show what they must.

import { openReader } from 'readout';
import { labelledComparisons, UNSEEN } from './documents.js';
import { compareLabelled } from './read.js';
import { type ComparisonScore, precisionOf, recallOf, scoreComparison } from './score.js';

const reader = await openReader();
const score: ComparisonScore = { counts: new Map(), faults: [] };
const folder = process.argv.includes('--unseen') ? UNSEEN : undefined;
for (const labels of labelledComparisons(folder)) scoreComparison(labels, await compareLabelled(reader, labels), score);
if (process.argv.includes('--errors')) for (const fault of score.faults) console.log(fault);
const share = (value: number): string => value.toFixed(2).replace(/^0/u, '').padStart(9);
console.log(`${''.padEnd(22)}precision   recall   (n)`);
for (const [measure, count] of score.counts)
  console.log(
    `${measure.padEnd(22)}${share(precisionOf(count))}${share(recallOf(count))}   (${count.found + count.missed})`,
  );
