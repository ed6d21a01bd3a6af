import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord } from '@readout/record';
import { afterAll, expect, inject, test } from 'vitest';
import { addAll, readAll, shuffled } from './add.js';
import { labelled } from './documents.js';
import { type ReadLabelled, type ResolveScore, scoreRecord } from './score.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Adds the documents to a new record, in their order: how well it does, and which documents it takes for one contact. */
async function resolved(
  name: string,
  documents: readonly ReadLabelled[],
): Promise<{ score: ResolveScore; contacts: string[] }> {
  const dataDir = join(folder, name);
  cpSync(inject('template'), dataDir, { recursive: true });
  const record = await openRecord({ dataDir, databaseUrl: '' });
  await addAll(record, documents);
  const score = await scoreRecord(record, documents);
  const contacts = (await record.contacts()).map(({ documents: told, kind, status, date }) =>
    [kind, status, date, ...told].join(' '),
  );
  await record.close();
  return { score, contacts: contacts.sort() };
}

test('150 documents about 60 contacts, among them many that are easily taken for one', () => {
  const documents = labelled();
  expect(documents.length).toBeGreaterThanOrEqual(150);
  expect(new Set(documents.flatMap(({ contacts }) => Object.keys(contacts))).size).toBeGreaterThanOrEqual(60);
});

test('precision is .98 or more, recall .90 or more, whatever the order of arrival', async () => {
  const documents = await readAll(labelled());
  const first = await resolved('in order', documents);
  expect(first.score.precision, first.score.wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
  expect(first.score.recall, first.score.missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  for (const seed of [1, 2, 3])
    expect((await resolved(`shuffled ${seed}`, shuffled(documents, seed))).contacts).toEqual(first.contacts);
});
