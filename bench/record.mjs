import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord } from '@readout/record';

// How adding slows down as a record grows: npm run bench:record [-- COUNT]. With DATABASE_URL, on that (empty!) PostgreSQL.
// The readings are made here: what is measured is keeping, finding revisions and reprints, and resolving.

const COUNT = Number(process.argv[2] ?? 10_000);
const STEP = Math.ceil(COUNT / 10);
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const databaseUrl = process.env.DATABASE_URL;
const record = await openRecord(databaseUrl ? { databaseUrl } : { dataDir: folder });
const points = [];
try {
  for (let from = 0; from < COUNT; from += STEP) {
    const start = performance.now();
    for (let at = from; at < from + STEP; at++) await add(at);
    const each = (performance.now() - start) / STEP;
    points.push([Math.log(from + STEP / 2), Math.log(each)]);
    console.log(`${from + STEP} documents: ${(1000 / each).toFixed(0)} documents/s`);
  }
  console.log(
    `time for one document grows with the size of the record to the power of ${slope(points.slice(1)).toFixed(2)}`,
  );
} finally {
  await record.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Three documents tell of each contact; a pair of sides meets every few days; every twentieth document is a reprint. */
function add(at) {
  const number = Math.floor(at / 3);
  const sides = [`A${letter(number)}`, `B${letter(number * 7)}`];
  const date = new Date(Date.UTC(2000, 0, 1 + (number % 9000))).toISOString().slice(0, 10);
  const words = Array.from(
    { length: 250 },
    (_, place) => ((at - (at % 20 === 19 ? 1 : 0)) * 31 + place * place * 17) % 5003,
  );
  const text = `${at % 3} ${words.map((word) => `w${word}`).join(' ')}`;
  const span = { start: 0, end: 1 };
  const participants = sides.map((side) => ({ actor: `state/${side}`, side, evidence: span, basis: 'stated' }));
  const contact = {
    id: 'ct-0',
    kind: 'call',
    status: 'held',
    main: true,
    date: at % 3 ? date : date.slice(0, 7),
    participants,
  };
  const document = { id: `document ${at}`, text, language: 'en', published: date, url: `https://example.org/${at}` };
  const empty = { actors: [], statements: [], initiatives: [], topics: [], voices: [], flags: [] };
  const rest = { claims: [], topics: [], evidence: [span], rule: 'bench' };
  const reading = {
    format: 'readout/1',
    reader: '0',
    world: '0',
    document,
    ...empty,
    contacts: [{ ...contact, ...rest }],
  };
  return record.add({ text, id: document.id, url: document.url, published: date }, reading);
}

function letter(number) {
  return String.fromCharCode(65 + (number % 26));
}

/** Least squares. */
function slope(pairs) {
  const mean = (at) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  return pairs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / pairs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
