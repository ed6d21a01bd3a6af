import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Correction } from '@readout/record';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readout } from './readout.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
const data = join(folder, 'data');
beforeAll(() => cpSync(inject('template'), data, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => readout([...args, '--data', data], { env: { READOUT_AUTHOR: 'Ada' } });
const NOTE = {
  id: 'note',
  text: 'Emmanuel Macron spoke with Vladimir Putin by phone yesterday.',
  published: '2021-07-03',
  language: 'en',
};
const add = () => readout(['add', '-', '--data', data], { input: JSON.stringify(NOTE) });

test('a date of publication is mended, the document read again, and that undone', async () => {
  expect((await add()).out).toContain('2021-07-02-call-FR-RU');
  const { code, out } = await run(
    'correct',
    'document',
    'note',
    '--published',
    '2021-07-13',
    '--reason',
    'the page says 13 July',
  );
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/^1 {2}\S+ {2}published of note is 2021-07-13: the page says 13 July \(Ada\)$/m),
  ]);
  expect((await run('contacts')).out).toContain('2021-07-12-call-FR-RU');
  expect((await run('correct', 'undo', '1', '--reason', 'a misprint')).out).toContain('[undone by Ada: a misprint]');
  expect((await run('contacts')).out).toContain('2021-07-02-call-FR-RU');
  const listed = JSON.parse((await run('corrections', '--json')).out) as Correction[];
  expect(listed).toMatchObject([{ id: 1, state: 'undone' }]);
});

test.each([
  ['without a reason', ['correct', 'contact', '2021-07-02-call-FR-RU', 'initiator', 'FR']],
  ['of a field that is none', ['correct', 'contact', '2021-07-02-call-FR-RU', 'mood', 'good', '--reason', 'x']],
  ['of nothing', ['correct', 'document', 'note', '--reason', 'x']],
  ['of what is not there', ['correct', 'merge', 'a', 'b', '--reason', 'x']],
  ['that was never made', ['correct', 'undo', '17', '--reason', 'x']],
  ['without a reason to withdraw', ['withdraw', 'note']],
])('a correction %s is refused in one line', async (_, args) => {
  const { code, complaints } = await run(...args);
  expect([code, complaints.length]).toEqual([2, 1]);
});

test('what was withdrawn stays out until that is lifted', async () => {
  expect((await run('withdraw', 'note', '--reason', 'asked by the author')).code).toBe(0);
  expect((await run('withdrawals')).out).toMatch(/note: asked by the author \(Ada\)/);
  expect((await run('contacts')).out).toMatch(/holds no contact/);
  const again = await add();
  expect([again.code, again.complaints]).toEqual([2, [expect.stringContaining('it was withdrawn on')]]);
  expect((await run('withdraw', 'note', '--undo')).code).toBe(0);
  expect((await add()).out).toContain(': kept;');
});

test('re-reading says when there is nothing to do', async () => {
  expect((await run('reread')).out).toBe('every document was read by this version already\n');
});
