import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openRecord } from '@readout/record';
import { afterEach, expect, inject, test, vi } from 'vitest';
import { openEmbedded } from '../dist/embedded/open-embedded.js';
import { readingOf } from './reading-of.js';

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url));
const folders: string[] = [];
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
  folders.push(folder);
  cpSync(inject('template'), folder, { recursive: true });
  return folder;
}

/** Another process that works on the record; `says` waits for its next line. */
function child(dataDir: string, ...work: string[]): { process: ChildProcess; says: () => Promise<string> } {
  const process_ = spawn(process.execPath, [CHILD, dataDir, ...work], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(process_);
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  let rest = '';
  process_.stdout.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) (waiting.shift() ?? lines.push.bind(lines))(line);
  });
  return { process: process_, says: async () => lines.shift() ?? new Promise((resolve) => waiting.push(resolve)) };
}

const holder = (folder: string): { pid: number; socket: string } =>
  JSON.parse(readFileSync(join(folder, 'record.lock'), 'utf8')) as { pid: number; socket: string };

test('a second process works through the first, by a socket that only the owner can use', async () => {
  const folder = newFolder();
  const record = await openRecord({ dataDir: folder });
  const other = child(folder, 'add', 'from the other');
  expect(await other.says()).toBe('open');
  expect(JSON.parse(await other.says())).toMatchObject({ kept: true });
  expect(await other.says()).toBe('closed');
  expect(await record.status()).toMatchObject({ documents: 1 });
  const { pid, socket } = holder(folder);
  expect(pid).toBe(process.pid);
  expect(statSync(socket).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(socket)).mode & 0o777).toBe(0o700);
  await record.close();
  expect(existsSync(join(folder, 'record.lock'))).toBe(false);
  expect(existsSync(dirname(socket))).toBe(false);
});

test('when the holder leaves, whoever worked through it holds the folder', async () => {
  const folder = newFolder();
  const first = child(folder, 'hold');
  expect(await first.says()).toBe('open');
  const record = await openRecord({ dataDir: folder });
  const { input, reading } = readingOf({ text: 'kept by the first', contacts: [] });
  await record.add(input, reading);
  first.process.kill('SIGKILL');
  await once(first.process, 'exit');
  expect(await record.status()).toMatchObject({ documents: 1 });
  expect(holder(folder).pid).toBe(process.pid);
  await record.close();
});

test('a lock whose holder is dead is taken over by one of many', async () => {
  const folder = newFolder();
  const dead = child(folder, 'hold');
  expect(await dead.says()).toBe('open');
  const { socket } = holder(folder);
  dead.process.kill('SIGKILL');
  await once(dead.process, 'exit');
  const many = Array.from({ length: 6 }, (_, index) => child(folder, 'add', `number ${index}`));
  const added = await Promise.all(
    many.map(async ({ says }) => {
      await says();
      const result = JSON.parse(await says()) as { kept: boolean };
      await says();
      return result.kept;
    }),
  );
  expect(added).toEqual(Array(6).fill(true));
  expect(existsSync(dirname(socket))).toBe(false);
  const record = await openRecord({ dataDir: folder });
  expect(await record.status()).toMatchObject({ documents: 6 });
  await record.close();
});

test('a number given anew to another process is no holder', async () => {
  const folder = newFolder();
  const lock = {
    pid: process.pid,
    started: 'long ago',
    host: (await import('node:os')).hostname(),
    command: 'x',
    socket: '/nowhere',
    token: 't',
  };
  writeFileSync(join(folder, 'record.lock'), JSON.stringify(lock));
  const record = await openRecord({ dataDir: folder });
  expect(await record.status()).toMatchObject({ documents: 0 });
  await record.close();
});

test('a holder that does not answer is named in one line', async () => {
  const folder = newFolder();
  const silent = child(folder, 'hold');
  expect(await silent.says()).toBe('open');
  silent.process.kill('SIGSTOP');
  // The signal takes its time on a busy machine: until then the holder may still answer.
  await vi.waitFor(() =>
    expect(execFileSync('ps', ['-o', 'stat=', '-p', String(silent.process.pid)], { encoding: 'utf8' })).toMatch(/^T/),
  );
  const opening = openEmbedded(folder, { patience: { hello: 400, call: 400 } });
  await expect(opening).rejects.toMatchObject({
    code: 'record-busy',
    message: expect.stringMatching(new RegExp(`^[^\\n]*process ${silent.process.pid} [^\\n]*does not answer[^\\n]*$`)),
  });
});

test('a folder that cannot be used is told in one line', async () => {
  const file = join(newFolder(), 'file');
  writeFileSync(file, '');
  await expect(openRecord({ dataDir: join(file, 'data') })).rejects.toMatchObject({ code: 'folder-unusable' });
});

test('killed in the middle of adding: the record opens, and what was acknowledged is there whole', {
  timeout: 120_000,
}, async () => {
  const folder = newFolder();
  let acknowledged = 0;
  for (const round of [1, 2, 3]) {
    const adder = child(folder, 'many', String(round));
    expect(await adder.says()).toBe('open');
    for (let count = 0; count < 5 * round; count++) {
      await adder.says();
      acknowledged++;
    }
    adder.process.kill('SIGKILL');
    await once(adder.process, 'exit');
    const record = await openRecord({ dataDir: folder });
    const { documents } = await record.status();
    expect(documents).toBeGreaterThanOrEqual(acknowledged);
    const told = (await record.contacts()).flatMap((contact) => contact.documents);
    expect(new Set(told).size).toBe(documents);
    for (const id of told) expect((await record.document(id))?.contacts).toHaveLength(1);
    acknowledged = documents;
    await record.close();
  }
});
