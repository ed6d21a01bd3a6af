import { existsSync, readdirSync } from 'node:fs';
import { moveRecord, openRecord, type RecordStore } from '@readout/record';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TABLES } from '../dist/move/tables.js';
import { connectPostgres } from '../dist/store/open-postgres.js';
import { ENGINES, type TestRecord } from './engines.js';
import { readingOf } from './reading-of.js';
import { wholeExport } from './whole-export.js';

let folder: TestRecord;
let server: TestRecord;
let back: TestRecord;
const SIGNED = { author: 'Zoë', reason: 'the page says "so"\nand so on' };

beforeEach(async () => {
  [folder, server, back] = await Promise.all([ENGINES.pglite(), ENGINES.postgresql(), ENGINES.pglite()]);
});
afterEach(async () => {
  await Promise.all([folder, server, back].map((place) => place.remove()));
});

async function within<T>(place: TestRecord, work: (record: RecordStore) => Promise<T>): Promise<T> {
  const record = await place.open();
  try {
    return await work(record);
  } finally {
    await record.close();
  }
}

/** Something in every table. */
async function fill(record: RecordStore): Promise<void> {
  const words = Array.from({ length: 40 }, (_, at) => `mot${at}`).join(' ');
  const texts = [
    'Plain.',
    'Ünïcode «\u2028» 𝄞\t"\\ {,}',
    `${words} a`,
    `${words} b`,
    'old text',
    'new text',
    'gone',
    'null',
  ];
  for (const [at, text] of texts.entries()) {
    const id = at === 4 || at === 5 ? 'page' : `d${at}`;
    const { input, reading } = readingOf({ text, id, published: '2021-07-02', contacts: [{ date: '2021-07-02' }] });
    await record.add(input, reading, { name: at % 2 ? `file ${at}.txt` : undefined, sample: at === 0 });
  }
  await record.withdraw('d6', SIGNED);
  await record.correct({ kind: 'split', contact: '2021-07-02-call-FR-RU', documents: ['d0'] }, SIGNED);
  const { id } = await record.correct(
    { kind: 'contact', contact: '2021-07-02-call-FR-RU', field: 'date', value: '2021-07-03' },
    SIGNED,
  );
  await record.undo(id, SIGNED);
  const again = readingOf({ text: 'null', id: 'd7', published: '2021-07-02', contacts: [], reader: '0.2.0' });
  await record.add(again.input, again.reading);
  const source = { id: 'élysée', host: 'one.example', publisher: 'Elysee' };
  await record.claimSource({ worker: 'w', sources: [source] });
  await record.endTurn({ id: source.id, worker: 'w', news: true, next: 60, etag: '"1"' });
  await record.keepPage({ url: 'https://one.example/1', source: source.id, error: 'is gone' });
}

test('there and back, an export has the same bytes, and the record goes on', async () => {
  const before = await within(folder, async (record) => {
    await fill(record);
    return wholeExport(record);
  });
  const kinds = [
    ...new Set(
      before
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { line: string }).line),
    ),
  ];
  expect(kinds).toEqual(['document', 'reading', 'contact', 'mention', 'address', 'correction', 'withdrawal']);
  const told: string[] = [];
  const moved = await moveRecord({
    from: folder.address,
    to: server.address,
    progress: (table) => void told.push(table),
  });
  expect(moved).toMatchObject({ documents: 8, readings: 8, corrections: 2, withdrawals: 1 });
  expect(Object.values(moved).every((rows) => rows > 0)).toBe(true);
  expect(new Set(told)).toEqual(new Set(Object.keys(TABLES)));
  expect(await within(server, wholeExport)).toBe(before);
  await moveRecord({ from: server.address, to: back.address });
  expect(await within(back, wholeExport)).toBe(before);
  expect(await within(folder, wholeExport)).toBe(before);
  // What comes next gets the next numbers, and finds what it belongs to.
  const next = readingOf({ text: 'after', id: 'page', published: '2021-07-04', contacts: [{ date: '2021-07-02' }] });
  for (const place of [server, back])
    await within(place, async (record) => {
      await record.add(next.input, next.reading);
      expect((await record.document('page'))?.revisions.map(({ number }) => number)).toEqual([1, 2, 3]);
      expect(
        (await record.correct({ kind: 'document', document: 'd0', field: 'publisher', value: 'X' }, SIGNED)).id,
      ).toBe(3);
    });
});

test('a record that is not empty is not moved into', async () => {
  await within(folder, fill);
  const { input, reading } = readingOf({ text: 'here before' });
  await within(server, (record) => record.add(input, reading));
  const moving = moveRecord({ from: folder.address, to: server.address });
  await expect(moving).rejects.toMatchObject({
    code: 'not-empty',
    message: expect.stringMatching(/^[^\n]*empty folder or database$/),
  });
  expect(await within(server, (record) => record.status())).toMatchObject({ documents: 1 });
});

test.each(['server', 'folder'])(
  'stopped on the way to a %s, nothing is left there, and it can be started again',
  async (kind) => {
    await within(folder, fill);
    const to = kind === 'server' ? server : back;
    const stopped = moveRecord({
      from: folder.address,
      to: to.address,
      progress(table) {
        if (table === 'contacts') throw new Error('stopped here');
      },
    });
    await expect(stopped).rejects.toThrow('stopped here');
    expect(await within(to, (record) => record.status())).toMatchObject({ documents: 0, contacts: 0 });
    expect(await moveRecord({ from: folder.address, to: to.address })).toMatchObject({ documents: 8 });
  },
);

test('a record in use, or one that is not there, is told in one line', async () => {
  const record = await folder.open();
  await expect(moveRecord({ from: folder.address, to: server.address })).rejects.toMatchObject({
    code: 'record-busy',
    message: expect.stringMatching(new RegExp(`process ${process.pid} .*stop it`)),
  });
  await record.close();
  await expect(moveRecord({ from: `${back.address}/none`, to: server.address })).rejects.toMatchObject({
    code: 'no-record',
  });
});

test('no table is left behind', async () => {
  const { db } = await connectPostgres(server.address);
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name not like 'kysely%' order by 1`.execute(db);
  await db.destroy();
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(TABLES).sort());
});

test('a folder is made whole or not at all: what a killed process began is cleared away', async () => {
  const { mkdirSync } = await import('node:fs');
  mkdirSync(`${folder.address}/pglite.new-1`);
  const record = await openRecord({ dataDir: folder.address });
  expect(await record.status()).toMatchObject({ documents: 0 });
  expect(existsSync(`${folder.address}/pglite`)).toBe(true);
  expect(readdirSync(folder.address).filter((name) => name.includes('.new'))).toEqual([]);
  await record.close();
});
