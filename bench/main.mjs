import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../scripts/build.mjs';
import { bin, must, ROOT } from '../scripts/run.mjs';
import { bundleSizes } from './bundle.mjs';
import { documents, news, sentencesIn } from './corpus.mjs';
import { printLengths } from './lengths.mjs';
import { best, measure } from './measure.mjs';
import { archiveOf } from './pages.mjs';
import { installPeers } from './peers.mjs';

// How fast it is: npm run bench. All that is compared is measured in one run, each as a process of its own from start to end.

const [COUNT, LENGTH, RUNS] = [1300, 2000, 3];
await ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const cli = join(ROOT, 'packages/cli/bin/readout.js');
const task = (name) => fileURLToPath(new URL(`tasks/${name}.mjs`, import.meta.url));
const file = (name, content) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const line = (what, ...cells) => console.log(what.padEnd(36) + cells.map((cell) => cell.padStart(20)).join(''));
const [s, cpu, mb] = [
  ({ seconds }) => `${seconds.toFixed(2)} s`,
  (cost) => `${cost.cpu.toFixed(2)} s of CPU`,
  ({ memory }) => `${memory.toFixed(0)} MB`,
];

try {
  await throughput();
  await pages();
  await starts();
  await printLengths(task('lengths'));
  const long = await measure(cli, 'read', file('long.txt', news(10_000_000)), '--language', 'en');
  line('one document of 10 MB, printed', s(long), cpu(long), mb(long));
  const { plain, gzip, brotli } = bundleSizes(folder);
  const sizes = [plain, gzip, brotli].map((size) => `${size.toFixed(0)} kB`);
  line('reader, world, English in a page', sizes[0], `gzip ${sizes[1]}`, `brotli ${sizes[2]}`);
  console.log('\nThe record on both engines (npm run bench:record -- --documents 100000 measures a large one)');
  await must(bin('tsx'), [fileURLToPath(new URL('record.mjs', import.meta.url)), '--documents', '10000']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Documents and sentences a second on one core and on two, and what tagging the same text alone takes others. */
async function throughput() {
  const all = documents(COUNT, LENGTH);
  const sentences = sentencesIn(all.map(({ text }) => text));
  const whole = file('all.json', JSON.stringify(all));
  const halves = [0, 1].map((half) => file(`half-${half}.json`, JSON.stringify(all.filter((_, i) => i % 2 === half))));
  const rate = (seconds) => [
    `${(COUNT / seconds).toFixed(0)} documents/s`,
    `${(sentences / seconds).toFixed(0)} sentences/s`,
  ];
  console.log(`${COUNT} documents of ${LENGTH} characters, start-up included`);
  const one = await best(RUNS, task('readout'), whole);
  line('readout, one core', s(one), cpu(one), mb(one), ...rate(one.cpu));
  const start = performance.now();
  const two = await Promise.all(halves.map((half) => measure(task('readout'), half)));
  const seconds = (performance.now() - start) / 1000;
  line('readout, two processes', s({ seconds }), '', mb({ memory: two[0].memory + two[1].memory }), ...rate(seconds));
  const peers = installPeers();
  if (!peers.folder)
    return console.log(`the peers could not be installed, so nothing is held against them: ${peers.why}`);
  for (const name of ['compromise', 'wink']) {
    const peer = await best(RUNS, task(name), whole, peers.folder);
    const times = `${(peer.cpu / one.cpu).toFixed(1)} × the CPU`;
    line(`${name}, tagging alone`, s(peer), cpu(peer), mb(peer), ...rate(peer.cpu), times);
  }
}

/** From HTML to reading, on one core and on two, and a large web archive as a stream. */
async function pages() {
  const count = 1000;
  const [whole, half, large] = ['whole', 'half', 'large'].map((name) => join(folder, `${name}.warc`));
  const size = await archiveOf(count, whole);
  await archiveOf(count / 2, half);
  console.log(`${count} pages of ${(size / 1000).toFixed(0)} kB, from HTML to reading, start-up included`);
  const one = await best(RUNS, task('pages'), whole, String(count));
  line('pages, one core', s(one), cpu(one), mb(one), `${(count / one.cpu).toFixed(0)} pages/s`);
  const start = performance.now();
  const two = await Promise.all([half, half].map((path) => measure(task('pages'), path, String(count / 2))));
  const seconds = (performance.now() - start) / 1000;
  line(
    'pages, two processes',
    s({ seconds }),
    '',
    mb({ memory: two[0].memory + two[1].memory }),
    `${(count / seconds).toFixed(0)} pages/s`,
  );
  await archiveOf(10_000, large);
  const stream = await measure(task('pages'), large, '10000');
  line(
    'web archive of 10,000 pages',
    s(stream),
    cpu(stream),
    mb(stream),
    `${(10_000 / stream.cpu).toFixed(0)} pages/s`,
  );
}

async function starts() {
  const version = await best(RUNS, cli, '--version');
  line('readout --version', s(version), cpu(version), mb(version));
  const [{ text }] = documents(1, LENGTH);
  const read = await best(RUNS, cli, 'read', file('first.txt', text), '--language', 'en');
  line('readout read, the first document', s(read), cpu(read), mb(read));
}
