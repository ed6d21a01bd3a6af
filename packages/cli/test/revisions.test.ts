import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readout } from './readout.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
const data = join(folder, 'data');
beforeAll(() => cpSync(inject('template'), data, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const add = (text: string, ...options: string[]) =>
  readout(['add', '-', '--data', data, ...options], { input: JSON.stringify({ id: 'note', text }) });

test('a text that changed is told word by word, with what that did to its statements', async () => {
  await add('date 2021-07-02 Emmanuel Macron told reporters that the talks would go on.');
  expect((await readout(['revisions', 'note', '--data', data])).out).toMatch(/nothing was changed/);
  await add('date 2021-07-02 Emmanuel Macron told reporters that the hard talks would go on.');
  const { code, out } = await readout(['revisions', 'note', '--data', data]);
  expect(code).toBe(0);
  expect(out).toContain('{+hard +}');
  expect(out).toMatch(/^~ said: the talks would go on → the hard talks would go on \(words\)$/m);
  const { out: json } = await readout(['revisions', 'note', '--json', '--data', data]);
  expect(JSON.parse(json)).toHaveLength(1);
});

test('a document that is not there is told in one line', async () => {
  const { code, complaints } = await readout(['revisions', 'none', '--data', data]);
  expect([code, complaints.length]).toEqual([2, 1]);
});

test('one address cannot be given to several texts', async () => {
  const input = ['First text of a page.', 'Second text of a page.'].map((text) => JSON.stringify({ text })).join('\n');
  const url = 'https://example.org/page';
  const { code, out, complaints } = await readout(['add', '-', '--data', data, '--url', url, '--language', 'en'], {
    input,
  });
  expect([code, out.match(/: kept/g)?.length]).toEqual([2, 1]);
  expect(complaints).toEqual([expect.stringContaining('--url names one page')]);
});
