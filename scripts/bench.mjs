import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ROOT } from './run.mjs';

// How fast it is: npm run bench. Samples over and over, told apart by a last line; nothing is fetched.

const DOCUMENTS = 500;
await ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const samples = readFileSync(join(ROOT, 'samples/documents.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const many = Array.from({ length: DOCUMENTS }, (_, index) => {
  const sample = samples[index % samples.length];
  return { ...sample, id: `${sample.id}-${index}`, text: `${sample.text}\n\nCopy ${index}.` };
});
const file = (name, documents) => {
  writeFileSync(join(folder, name), documents.map((one) => JSON.stringify(one)).join('\n'));
  return join(folder, name);
};
const [one, all] = [file('one.jsonl', many.slice(0, 1)), file('all.jsonl', many)];
const data = join(folder, 'data');

const rows = [
  ['start (--version)', time('--version'), ''],
  ['read one document', time('read', one, '--jsonl'), ''],
  [`read ${DOCUMENTS} documents`, time('read', all, '--jsonl'), DOCUMENTS],
  ['add one document to a new record', time('add', one, '--data', data), ''],
  [`add ${DOCUMENTS} documents`, time('add', all, '--data', data), DOCUMENTS],
  ['list the contacts', time('contacts', '--json', '--data', data), ''],
];
rmSync(folder, { recursive: true, force: true });
for (const [what, seconds, count] of rows)
  console.log(
    `${what.padEnd(34)} ${seconds.toFixed(2).padStart(7)} s ${count ? `${(count / seconds).toFixed(0).padStart(6)} a second` : ''}`,
  );

function time(...args) {
  const start = performance.now();
  execFileSync(process.execPath, [join(ROOT, 'packages/cli/bin/readout.js'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    maxBuffer: 1 << 30,
    env: { ...process.env, DATABASE_URL: '' },
  });
  return (performance.now() - start) / 1000;
}
