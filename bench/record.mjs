import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openRecord } from '@readout/record';
import { openReader } from 'readout';
import { startPostgres } from '../packages/record/test/postgres.ts';
import { addition, newsOf } from './record-corpus.mjs';

// How fast documents are added, and how that grows with the record: npm run bench:record [-- --documents N --engine
// pglite|postgresql]. Growth is measured on readings made here: keeping, finding revisions and reprints, resolving.
// Then a thousand texts are read by the reader and added, to the record as large as it has become.

const { documents, engine } = options();
const [BATCH, READ] = [50, 1000];
// Sizes between which the time for one document is compared.
const STEPS = [0, 500, 1500, 3000, 9000, 11_000, 29_000, 31_000, 49_000, 51_000, 97_000, 100_000];

const parts = ({ input, reading }) => [input, reading];
const memory = () => (process.resourceUsage().maxRSS / 1024).toFixed(0);

for (const name of engine === undefined ? ['pglite', 'postgresql'] : [engine]) await measure(name);

async function measure(name) {
  const { record, remove } = await opened(name);
  try {
    console.log(`${name}: ${documents} documents in batches of ${BATCH}`);
    await grow(record);
    const alone = await timed(async () => {
      for (let at = documents; at < documents + 200; at++) await record.add(...parts(addition(at)));
    });
    console.log(`  one by one: ${(200 / alone).toFixed(0)} documents/s`);
    await readAndAdd(record);
    console.log(`  memory of this process, the engine's included where it is embedded: ${memory()} MB at most`);
  } finally {
    await record.close();
    await remove();
  }
}

async function grow(record) {
  const [points, spent] = [[], []];
  const steps = [...STEPS.filter((size) => size < documents), documents];
  for (const [at, to] of steps.entries()) {
    if (at === 0) continue;
    const from = steps[at - 1];
    const before = process.cpuUsage();
    const seconds = await timed(async () => {
      for (let first = from; first < to; first += BATCH)
        await record.addMany(
          Array.from({ length: Math.min(BATCH, to - first) }, (_, place) => addition(first + place)),
        );
    });
    const each = seconds / (to - from);
    // The first documents pay for what is done once.
    if (from > 0) points.push([Math.log((from + to) / 2), Math.log(each)]);
    const { user, system } = process.cpuUsage(before);
    const cpu = (user + system) / 1e6 / (to - from);
    // Where the engine is in this process its own share is told as well: other work on the machine does not change it.
    if (from > 0) spent.push([Math.log((from + to) / 2), Math.log(cpu)]);
    const sizes = `${String(from).padStart(6)} to ${String(to).padStart(6)}`;
    console.log(
      `  ${sizes}: ${(1 / each).toFixed(0)} documents/s, ${(cpu * 1000).toFixed(2)} ms of processor each, here`,
    );
  }
  console.log(`  time for one document grows with the size of the record to the power of ${slope(points).toFixed(2)}`);
  console.log(`  and the processor's time in this process to the power of ${slope(spent).toFixed(2)}`);
}

async function readAndAdd(record) {
  const reader = await openReader();
  let [reading, adding, batch] = [0, 0, []];
  for (let at = 0; at < READ; at++) {
    const input = newsOf(at);
    let result;
    reading += await timed(async () => {
      result = await reader.read(input);
    });
    if ('problem' in result) throw new Error(result.problem);
    batch.push({ input, reading: result.reading });
    if (batch.length < BATCH && at < READ - 1) continue;
    adding += await timed(() => record.addMany(batch));
    batch = [];
  }
  const rate = (READ / (reading + adding)).toFixed(0);
  const [read, added] = [reading, adding].map((seconds) => `${((seconds / READ) * 1000).toFixed(1)} ms`);
  console.log(`  read, resolved, indexed: ${rate} documents/s (reading ${read}, adding ${added} each)`);
}

async function timed(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function opened(name) {
  if (name === 'pglite') {
    const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
    const remove = () => rmSync(folder, { recursive: true, force: true });
    return { record: await openRecord({ dataDir: folder }), remove };
  }
  const server = await startPostgres();
  console.log(server.from);
  return { record: await openRecord({ databaseUrl: server.url }), remove: server.stop };
}

/** Least squares. */
function slope(pairs) {
  const mean = (at) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  return pairs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / pairs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

function options() {
  const text = { type: 'string' };
  const { values } = parseArgs({ options: { documents: text, engine: text } });
  const number = Number(values.documents ?? 10_000);
  if (!Number.isInteger(number) || number < 2000) fail(`--documents is a number from 2000, not ${values.documents}`);
  if (![undefined, 'pglite', 'postgresql'].includes(values.engine))
    fail(`--engine is pglite or postgresql, not ${values.engine}`);
  return { documents: number, engine: values.engine };
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
