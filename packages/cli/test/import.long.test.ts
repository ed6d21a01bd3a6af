import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { READOUT, readout } from './readout.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COUNT = Number(process.env.READOUT_IMPORT ?? 20_000);
const MEMORY = 1000;

/** About two thousand characters, no two alike. */
function text(at: number): string {
  const words = Array.from({ length: 300 }, (_, place) => `w${((at + 1) * 7919 + place * place * 104_729) % 50_021}`);
  return `The president of Kenya met the president of Ghana in Nairobi on ${1 + (at % 28)} May ${1990 + (at % 30)}. ${words.join(' ')}.`;
}

test(`${COUNT} documents come in under ${MEMORY} MB, and are skipped when they come again`, {
  timeout: 3_600_000,
}, async () => {
  const file = join(folder, 'many.jsonl');
  const out = createWriteStream(file);
  for (let at = 0; at < COUNT; at++)
    if (!out.write(`${JSON.stringify({ text: text(at), language: 'en', id: `many ${at}` })}\n`))
      await once(out, 'drain');
  out.end();
  await once(out, 'close');
  const data = join(folder, 'data');
  cpSync(inject('template'), data, { recursive: true });
  const child = spawn(process.execPath, [READOUT, 'add', file, '--progress', '--data', data], {
    env: { ...process.env, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let most = 0;
  const watching = setInterval(() => {
    most = Math.max(most, memoryOf(child.pid as number));
  }, 500);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  expect((await once(child, 'close'))[0]).toBe(0);
  clearInterval(watching);
  expect(said).toContain(`${COUNT} texts: ${COUNT} kept, 0 kept already, 0 not kept`);
  console.log(`${said.trim().split('\n').at(-1)}; ${most.toFixed(0)} MB at most`);
  expect(most).toBeGreaterThan(100);
  expect(most).toBeLessThan(MEMORY);
  const again = await readout(['add', file, '--progress', '--data', data]);
  expect(again.out).toContain(`${COUNT} texts: 0 kept, ${COUNT} kept already, 0 not kept`);
  console.log(`again: ${again.out.trim().split('\n').at(-1)}`);
});

/** The most that a process has held at once, in MB. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
