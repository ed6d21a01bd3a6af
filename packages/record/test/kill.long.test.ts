import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openRecord } from '@readout/record';
import { afterAll, expect, inject, test } from 'vitest';

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url));
const ROUNDS = 50;
const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Counts the lines that a process says. */
function acknowledged(child: ChildProcess): () => number {
  let lines = -1;
  child.stdout?.on('data', (chunk: Buffer) => {
    lines += chunk.toString().split('\n').length - 1;
  });
  return () => lines;
}

test(`killed ${ROUNDS} times at any moment of adding, the record loses nothing`, { timeout: 900_000 }, async () => {
  cpSync(inject('template'), folder, { recursive: true });
  let kept = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const adder = spawn(process.execPath, [CHILD, folder, 'many', String(round)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const count = acknowledged(adder);
    while (count() < 1) await sleep(5);
    await sleep((round * 37) % 200);
    adder.kill('SIGKILL');
    await once(adder, 'close');
    const record = await openRecord({ dataDir: folder });
    const { documents } = await record.status();
    expect(documents).toBeGreaterThanOrEqual(kept + count());
    expect((await record.contacts())[0]?.documents).toHaveLength(documents);
    kept = documents;
    await record.close();
  }
});
