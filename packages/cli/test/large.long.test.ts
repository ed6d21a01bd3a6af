import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readout } from './readout.js';
import { variedText } from './varied-text.js';

const MB = 1024 * 1024;
/** Tells at the end how much memory the process held at most, in kB. */
const MEASURED = `--import="data:text/javascript,process.on('exit',()=>console.error('maxRSS',process.resourceUsage().maxRSS))"`;

const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Seconds and bytes of memory that it takes to read so many bytes of text. */
async function cost(bytes: number, options: readonly string[]): Promise<{ seconds: number; memory: number }> {
  const file = join(folder, `${bytes}.txt`);
  writeFileSync(file, variedText(bytes));
  const start = performance.now();
  const { code, complaints } = await readout(['read', file, '--language', 'en', ...options], {
    env: { NODE_OPTIONS: MEASURED },
  });
  const seconds = (performance.now() - start) / 1000;
  expect(complaints.join('\n')).toMatch(/^maxRSS \d+$/);
  expect(code).toBe(0);
  const memory = Number(complaints[0]?.split(' ')[1]) * 1024;
  console.log(`${bytes / MB} MB, ${options[0] ?? 'card'}: ${seconds.toFixed(1)} s, ${Math.round(memory / MB)} MB held`);
  return { seconds, memory };
}

test.each([
  ['a card', []],
  ['--json', ['--json']],
])(
  '10 MB of text as %s: time grows with its length, memory stays under 1 GB',
  {
    timeout: 600_000,
  },
  async (_, options) => {
    const [half, whole] = [await cost(5 * MB, options), await cost(10 * MB, options)];
    expect(whole.seconds).toBeLessThan(3 * half.seconds);
    expect(whole.memory).toBeLessThan(1024 * MB);
  },
);
