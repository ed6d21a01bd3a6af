import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContactRow } from '@readout/record';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readout } from './readout.js';

const SAMPLES = fileURLToPath(new URL('../../../samples/documents.jsonl', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
const data = join(folder, 'data');
beforeAll(() => cpSync(inject('template'), data, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an empty record says what to do, and lists nothing', async () => {
  expect((await readout(['contacts', '--data', data])).out).toMatch(/readout add/);
  expect((await readout(['contacts', '--json'], { env: { READOUT_DATA: data } })).out).toBe('[]\n');
});

test('documents are added once, contacts listed, and compared by their address', async () => {
  const first = await readout(['add', SAMPLES, '--data', data]);
  expect(first.complaints).toEqual([]);
  expect(first.out.match(/: kept;/g)).toHaveLength(10);
  const again = await readout(['add', SAMPLES, '--data', data]);
  expect(again.out.match(/: already kept;/g)).toHaveLength(10);
  const contacts = JSON.parse((await readout(['contacts', '--json', '--data', data])).out) as ContactRow[];
  expect(contacts.length).toBeGreaterThan(0);
  const compared = await readout(['compare', contacts[0]?.id ?? '', '--json', '--data', data]);
  expect(compared.code).toBe(0);
  expect(JSON.parse(compared.out)).toMatchObject({ contact: { kind: contacts[0]?.kind } });
  const { documents } = JSON.parse(compared.out) as { documents: { id: string }[] };
  expect(documents.map(({ id }) => id)).toEqual(contacts[0]?.documents);
});

test('bad input leaves nothing in the record', async () => {
  const before = (await readout(['contacts', '--json', '--data', data])).out;
  const { code, complaints } = await readout(['add', join(folder, 'none.txt'), '--data', data]);
  expect(code).toBe(2);
  expect(complaints).toHaveLength(1);
  expect((await readout(['contacts', '--json', '--data', data])).out).toBe(before);
});

test('a contact that is not there is told in one line', async () => {
  const { code, complaints } = await readout(['compare', '1999-01-01-call-FR-RU', '--data', data]);
  expect(code).toBe(2);
  expect(complaints).toHaveLength(1);
});

test.each([
  ['below a file', () => join(SAMPLES, 'data')],
  ['in a file', () => SAMPLES],
  ['where nobody can make folders', () => '/proc/record'],
  ['below it', () => '/proc/deep/record'],
  ['in it', () => '/proc'],
])('a folder %s is told in one line', async (_, at) => {
  const { code, out, complaints } = await readout(['add', SAMPLES, '--data', at()]);
  expect([code, out]).toEqual([2, '']);
  expect(complaints).toEqual([expect.stringContaining(`the folder ${at()} cannot be used for the record`)]);
});

test.each([[['contacts']], [['contacts', '--json']], [['compare', '2021-07-02-call-FR-RU']]])(
  'commands that only look at a record make none: %j',
  async (command) => {
    const none = join(folder, 'nowhere', 'data');
    const { code, out, complaints } = await readout([...command, '--data', none]);
    expect([code, out]).toEqual([2, '']);
    expect(complaints).toEqual([`readout: there is no record in ${none}; "readout add" makes one`]);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  },
);

test('reading alone makes no record', async () => {
  const none = join(folder, 'none');
  await readout(['read', '-', '--json'], { input: 'They met.', env: { READOUT_DATA: none } });
  expect(existsSync(none)).toBe(false);
});
