// tsx gold/src/resolve/main.ts [--errors]: how well the record finds which documents tell of one contact.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord } from '@readout/record';
import { addAll, readAll } from './add.js';
import { labelled } from './documents.js';
import { scoreRecord } from './score.js';

const documents = await readAll(labelled());
const folder = mkdtempSync(join(tmpdir(), 'readout-score-'));
try {
  const record = await openRecord({ dataDir: folder, databaseUrl: '' });
  await addAll(record, documents);
  const score = await scoreRecord(record, documents);
  await record.close();
  const share = (value: number): string => value.toFixed(3).replace(/^0/u, '');
  if (process.argv.includes('--errors')) {
    for (const pair of score.wrong) console.log(`taken for one: ${pair}`);
    for (const pair of score.missed) console.log(`not taken for one: ${pair}`);
    for (const telling of score.unread) console.log(`not read: ${telling}`);
  }
  console.log(
    `${documents.length} documents: precision ${share(score.precision)}, recall ${share(score.recall)}; ` +
      `of what was read ${share(score.recallOfRead)} (${score.unread.length} contacts were not read)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
