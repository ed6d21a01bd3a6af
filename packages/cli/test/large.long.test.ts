import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readout } from './readout.js';

const SAMPLES = fileURLToPath(new URL('../../../samples/documents.jsonl', import.meta.url));
const MB = 1024 * 1024;
/** Tells at the end how much memory the process held at most, in kB. */
const MEASURED = `--import="data:text/javascript,process.on('exit',()=>console.error('maxRSS',process.resourceUsage().maxRSS))"`;

const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const english = readFileSync(SAMPLES, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { language: string; text: string })
  .filter(({ language }) => language === 'en')
  .map(({ text }) => text)
  .join('\n\n');

/** Seconds and bytes of memory that it takes to read so many bytes of text. */
async function cost(bytes: number): Promise<{ seconds: number; memory: number }> {
  const file = join(folder, `${bytes}.txt`);
  writeFileSync(file, english.repeat(Math.ceil(bytes / english.length)).slice(0, bytes));
  const start = performance.now();
  const { code, complaints } = await readout(['read', file, '--language', 'en'], { env: { NODE_OPTIONS: MEASURED } });
  expect(complaints.join('\n')).toMatch(/^maxRSS \d+$/);
  expect(code).toBe(0);
  return { seconds: (performance.now() - start) / 1000, memory: Number(complaints[0]?.split(' ')[1]) * 1024 };
}

test('10 MB of text: time grows with its length, memory stays under 1 GB', { timeout: 600_000 }, async () => {
  const [half, whole] = [await cost(5 * MB), await cost(10 * MB)];
  expect(whole.seconds).toBeLessThan(3 * half.seconds);
  expect(whole.memory).toBeLessThan(1024 * MB);
});
