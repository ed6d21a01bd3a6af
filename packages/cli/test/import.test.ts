import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, inject, test } from 'vitest';
import { READOUT, readout } from './readout.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const COUNT = 600;

/** An empty record: making one anew takes seconds. */
function record(name: string): string {
  cpSync(inject('template'), join(folder, name), { recursive: true });
  return join(folder, name);
}

function file(name: string, texts: readonly string[]): string {
  writeFileSync(join(folder, name), texts.map((text) => `${JSON.stringify({ text, language: 'en' })}\n`).join(''));
  return join(folder, name);
}
const text = (at: number): string =>
  `The president of Kenya met the president of Ghana in Nairobi on ${1 + (at % 28)} May 2021. This was item ${at}.`;

/** "600 texts: 350 kept, 250 kept already, 0 not kept; …" */
const tally = (out: string): number[] =>
  (/(\d+) texts: (\d+) kept, (\d+) kept already, (\d+) not kept; \d+ a second\n$/.exec(out) ?? []).slice(1).map(Number);

test('an import that was killed goes on where it was', async () => {
  const data = record('killed');
  const many = file(
    'many.jsonl',
    Array.from({ length: COUNT }, (_, at) => text(at)),
  );
  const child = spawn(process.execPath, [READOUT, 'add', many, '--data', data], {
    env: { ...process.env, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  while (!said.includes('\n')) await sleep(5);
  child.kill('SIGKILL');
  await once(child, 'close');
  const acknowledged = said.split('\n').length - 1;
  expect(acknowledged).toBeLessThan(COUNT);
  const { out, complaints } = await readout(['add', many, '--progress', '--data', data]);
  expect(complaints).toEqual([]);
  const [texts, kept, before, refused] = tally(out) as [number, number, number, number];
  expect([texts, kept + before, refused]).toEqual([COUNT, COUNT, 0]);
  expect(before).toBeGreaterThanOrEqual(acknowledged);
  expect(tally((await readout(['add', many, '--progress', '--data', data])).out)).toEqual([COUNT, 0, COUNT, 0]);
});

test('what cannot be kept is counted and told, and the rest of its batch is kept', async () => {
  const data = record('mixed');
  const mixed = join(folder, 'mixed.jsonl');
  writeFileSync(mixed, `{"text":"${text(1)}"}\nno JSON\n{"text":"date 2021-07-02 "}\n{"text":"${text(2)}"}\n`);
  const { code, out, complaints } = await readout(['add', mixed, '--progress', '--data', data]);
  expect(code).toBe(2);
  expect(tally(out)).toEqual([4, 2, 0, 2]);
  expect(complaints).toHaveLength(2);
});

test('without a PostgreSQL there is no work to share, which is told in one line', async () => {
  const many = file('few.jsonl', [text(1)]);
  for (const command of [['worker'], ['add', many, '--queue'], ['reread', '--queue'], ['resolve', '--queue']]) {
    const { code, complaints } = await readout([...command, '--data', join(folder, 'none')]);
    expect(code).toBe(2);
    expect(complaints).toEqual([expect.stringContaining('name it with --database or DATABASE_URL')]);
  }
  const wrong = await readout(['worker', '--database', 'mysql://host/base']);
  expect([wrong.code, wrong.complaints[0]]).toEqual([2, expect.stringContaining('postgresql://user@host/database')]);
});

test('every command that uses a folder tells what it does not survive', async () => {
  for (const command of ['add', 'serve', 'reread'])
    expect((await readout([command, '--help'])).out.replace(/\s+/g, ' ')).toContain('not a power cut');
});

test('resolve and export work on a record; what is not there is told', async () => {
  const data = record('resolved');
  const sample = fileURLToPath(new URL('../../../samples/documents.jsonl', import.meta.url));
  await readout(['add', sample, '--data', data]);
  const before = (await readout(['export', '--data', data])).out;
  expect((await readout(['resolve', '--data', data])).out).toBe('resolved 10 of 10\n');
  expect((await readout(['export', '--data', data])).out).toBe(before);
  expect(before.split('\n').filter((line) => line.startsWith('{"line":"document"'))).toHaveLength(10);
  const none = await readout(['move', '--from', join(folder, 'nowhere'), '--to', join(folder, 'target')]);
  expect([none.code, none.complaints]).toEqual([2, [expect.stringContaining('there is no record in')]]);
  const moved = await readout(['move', '--from', data, '--to', join(folder, 'target')]);
  expect(moved.out).toContain('moved and compared: 10 documents, 10 readings, 0 corrections');
  expect((await readout(['export', '--data', join(folder, 'target')])).out).toBe(before);
});
