// tsx gold/src/commitments/main.ts [--errors]: how well commitments are read, and what became of them is found.

import { openReader } from 'readout';
import { scoreCommitments } from './score.js';

const { labels, found, extra, due, outcome, faults } = await scoreCommitments(await openReader());
if (process.argv.includes('--errors')) for (const fault of faults) console.log(fault);
const share = (part: number, whole: number): string => (whole ? (part / whole).toFixed(2) : '–').replace(/^0/u, '');
console.log(
  `commitments: precision ${share(found, found + extra)} (${found + extra}), recall ${share(found, labels)} (${labels})`,
);
console.log(`of those found: due date right ${share(due, found)}, outcome right ${share(outcome, found)} (${found})`);
