import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import type { Gathered, Given } from './gathered.js';
import { readInputs } from './read-inputs.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function gather(paths: string[], given: Given = {}, input: string | Uint8Array = ''): Promise<Gathered[]> {
  const found: Gathered[] = [];
  for await (const one of readInputs(paths, given, { standardInput: Readable.from([Buffer.from(input)]) }))
    found.push(one);
  return found;
}

/** "line 2: not-json" for each problem. */
const codes = (found: readonly Gathered[]): string[] => found.flatMap((one) => ('error' in one ? one.error.code : []));
const inputs = (found: readonly Gathered[]): unknown[] => found.flatMap((one) => ('input' in one ? one.input : []));

test('a text is handed on as it is, without byte-order mark', async () => {
  const path = file('a.txt', '\uFEFF date 2021-07 Bonjour\r\n\r\n');
  expect(inputs(await gather([path], { publisher: 'Kremlin' }))).toEqual([
    { text: ' date 2021-07 Bonjour\r\n\r\n', publisher: 'Kremlin' },
  ]);
});

test.each([
  ['missing', 'there is no such file'],
  ['directory', 'is a folder without files'],
  ['empty.txt', 'is empty'],
  ['empty.jsonl', 'is empty'],
  ['blank.txt', 'holds only blanks'],
  ['image.png', 'is a PNG image, not text'],
  ['binary.txt', 'holds binary data'],
  ['latin1.txt', 'is not valid UTF-8 (near byte 4)'],
  ['cut.txt', 'is not valid UTF-8 (near byte 1)'],
])('%s: %s', async (name, message) => {
  mkdirSync(join(folder, 'directory'), { recursive: true });
  file('empty.txt', '');
  file('empty.jsonl', '\n\n');
  file('blank.txt', ' \n\t\u00a0\n');
  file('image.png', Buffer.from('\u0089PNG\r\n\u001a\n\0\0', 'latin1'));
  file('binary.txt', 'abc\0def');
  file('latin1.txt', Buffer.from('caf\u00e9 noir', 'latin1'));
  file('cut.txt', Buffer.from('aé').subarray(0, 2));
  const good = file('good.txt', 'good');
  const [bad, next] = await gather([join(folder, name), good]);
  expect(bad && 'error' in bad ? bad.error.message : '').toContain(message);
  expect(next).toEqual({ origin: good, input: { text: 'good' } });
});

test('a .jsonl file gives a document a line, and names the lines that are none', async () => {
  const lines = [
    '{"id": "one", "text": "Un", "published": "2021-07-02T23:30:00+03:00", "publisher": null, "extra": 1}',
    '',
    'not json',
    '[1]',
    '{"id": "no-text"}',
    '{"text": 3}',
    '{"text": " "}',
    '{"text": "x", "published": "2021-13"}',
    '{"text": "a\\u0000b"}',
    '{"text": "\\ud800"}',
    '{"text": "x", "id": "a\\u0000b"}',
    '{"text": "x", "title": "\\ud800"}',
    '{"text": "", "id": "", "published": "", "html": "<p>Rien.</p>"}',
    '{"html": "<p>Elle a dit non.</p><p>Il a dit oui.</p>", "language": "fr"}',
  ];
  const found = await gather([file('a.jsonl', lines.join('\n'))], { publisher: 'AFP' });
  expect(inputs(found)).toEqual([
    { id: 'one', text: 'Un', published: '2021-07-02', publisher: 'AFP' },
    { text: 'Rien.', publisher: 'AFP' },
    { text: 'Elle a dit non.\n\nIl a dit oui.', language: 'fr', publisher: 'AFP' },
  ]);
  expect(codes(found)).toEqual([
    'not-json',
    'not-json',
    'no-text',
    'bad-field',
    'blank',
    'bad-field',
    'binary',
    'not-utf-8',
    'bad-field',
    'bad-field',
  ]);
  expect(found[1]?.origin).toMatch(/a\.jsonl, line 3$/);
});

test('what is too large is told, and the next line is read', async () => {
  const found = await gather([file('big.jsonl', `{"text": "${'x'.repeat(33 * 1024 * 1024)}"}\n{"text": "small"}`)]);
  expect(codes(found)).toEqual(['too-large']);
  expect(inputs(found)).toEqual([{ text: 'small' }]);
  expect(codes(await gather([file('big.txt', 'x'.repeat(33 * 1024 * 1024))]))).toEqual(['too-large']);
});

test.each([
  ['text', 'Le président a dit { "non" }.', { text: 'Le président a dit { "non" }.' }],
  ['a line of JSON', '\uFEFF{"text": "Un"}\n', { text: 'Un' }],
  ['a page', '<!doctype html><html><body><p>Elle a dit non.</p></body></html>', { text: 'Elle a dit non.' }],
])('standard input may be %s', async (_, content, input) => {
  expect(await gather(['-'], {}, content)).toEqual([{ origin: expect.stringContaining('standard input'), input }]);
});
