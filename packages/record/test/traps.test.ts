import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord } from '@readout/record';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { addDocuments } from '../dist/store/add.js';
import { cleaner, connectPglite } from '../dist/store/open-pglite.js';
import { readingOf } from './reading-of.js';

// What the embedded engine does not do by itself. One process on a folder: lock.test.ts. One connection: "works for many
// at once" in contract.test.ts. No writes forced to the disk: told in the help of every command, cli/test/record.test.ts.

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
  folders.push(folder);
  return folder;
}

const some = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => readingOf({ text: `trap ${from + at}`, contacts: [] }));

test('after a thousand documents it is vacuumed, and its log is cut by a checkpoint', async () => {
  const { db, end } = await connectPglite(join(newFolder(), 'pglite'));
  const clean = cleaner(db);
  const add = async (from: number, count: number) => {
    await addDocuments(db, some(from, count));
    await clean.after(count);
  };
  for (let from = 0; from < 900; from += 300) await add(from, 300);
  const before = await state(db);
  expect(before).toMatchObject({ vacuumed: false });
  await add(900, 100);
  const after = await state(db);
  expect(after).toMatchObject({ vacuumed: true, counted: 1000 });
  expect(before.logged).toBeGreaterThan(500_000);
  expect(after.logged).toBeLessThan(before.logged / 10);
  await end();
});

/** `logged`: bytes that would be written anew after a crash. */
async function state(
  db: Parameters<typeof addDocuments>[0],
): Promise<{ vacuumed: boolean; counted: number; logged: number }> {
  const { rows } = await sql<{ vacuumed: boolean; counted: number; logged: number }>`select
      relallvisible > 0 as vacuumed, reltuples::int as counted,
      pg_wal_lsn_diff(pg_current_wal_insert_lsn(), (select redo_lsn from pg_control_checkpoint()))::int as logged
    from pg_class where relname = 'documents'`.execute(db);
  return rows[0] as { vacuumed: boolean; counted: number; logged: number };
}

test('while it works, nobody else is held up', async () => {
  const record = await openRecord({ dataDir: newFolder() });
  const documents = some(0, 600);
  let beats = 0;
  const beating = setInterval(() => beats++, 5);
  const start = performance.now();
  await record.addMany(documents);
  const elapsed = performance.now() - start;
  clearInterval(beating);
  // In one thread with it there would be a handful, between its statements.
  expect(beats).toBeGreaterThan(elapsed / 5 / 4);
  await record.close();
});
