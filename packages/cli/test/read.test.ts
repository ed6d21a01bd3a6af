import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '@readout/reader';
import { afterAll, expect, test } from 'vitest';
import { readout } from './readout.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const FRENCH =
  'Le président kényan William Ruto s’est entretenu lundi par téléphone avec son homologue sénégalais. Il a souligné l’importance du dialogue.';
const ENGLISH =
  'President William Ruto of Kenya spoke by phone with President Bassirou Diomaye Faye of Senegal on 3 June 2024. They discussed trade.';

test('a text as a card, for a reader who is no program', async () => {
  const { code, out, complaints } = await readout(['read', file('card.txt', ENGLISH)]);
  expect(complaints).toEqual([]);
  expect(code).toBe(0);
  expect(out).toContain('Voices: ');
  expect(out).not.toContain('\u001b');
});

test('--json is an object for one text and an array for several, also when only one of them can be read', async () => {
  const [fr, en] = [file('fr.txt', FRENCH), file('en.txt', ENGLISH)];
  const one = JSON.parse((await readout(['read', fr, '--json'])).out) as Reading;
  expect(one).toMatchObject({ format: 'readout/1', document: { language: 'fr', text: FRENCH } });
  const two = JSON.parse((await readout(['read', fr, en, '--json'])).out) as Reading[];
  expect(two.map(({ document }) => document.language)).toEqual(['fr', 'en']);
  const partly = await readout(['read', join(folder, 'none.txt'), en, '--json']);
  expect(JSON.parse(partly.out)).toHaveLength(1);
  expect(JSON.parse((await readout(['read', 'none-1.txt', 'none-2.txt', '--json'])).out)).toEqual([]);
});

test('--jsonl is a reading a line in the order of the input, under the ids that were given', async () => {
  const lines = [
    { id: 'b', text: FRENCH, published: '2024-06' },
    { id: 'a', text: ENGLISH, publisher: 'The Example' },
  ];
  const { out } = await readout(['read', '-', '--jsonl'], {
    input: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  const documents = out
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as Reading).document);
  expect(documents).toMatchObject([
    { id: 'b', published: '2024-06' },
    { id: 'a', publisher: 'The Example' },
  ]);
});

test('what the command line tells of a text', async () => {
  const known = [
    '--language',
    'en-GB',
    '--published',
    '2024-06-03',
    '--publisher',
    'The Example',
    '--url',
    'https://example.org/',
  ];
  const { out } = await readout(['read', '-', '--json', ...known], { input: ENGLISH });
  expect(JSON.parse(out)).toMatchObject({
    document: { language: 'en', published: '2024-06-03', publisher: 'The Example', url: 'https://example.org/' },
  });
});

test('bad input: one clear line each, exit code 2, and the others are read', async () => {
  mkdirSync(join(folder, 'directory'), { recursive: true });
  const bad = {
    missing: join(folder, 'missing.txt'),
    directory: join(folder, 'directory'),
    empty: file('empty.txt', ''),
    blank: file('blank.txt', '  \n \t\n'),
    binary: file('binary.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2])),
    encoding: file('encoding.txt', Buffer.from('Le pr\u00e9sident', 'latin1')),
    invisible: file('invisible.txt', '\u200b\u200b\n'),
    named: join(folder, 'two\nlines.txt'),
    unnamed: '',
    lines: file(
      'lines.jsonl',
      `{"text": "x"\n${JSON.stringify({ id: 'good', text: ENGLISH })}\n{"text": "x", "language": "tlh"}`,
    ),
  };
  const { code, out, complaints } = await readout(['read', ...Object.values(bad), file('last.txt', FRENCH), '--jsonl']);
  expect(code).toBe(2);
  expect(
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as Reading).document.language),
  ).toEqual(['en', 'fr']);
  const expected = [
    /missing\.txt: there is no such file/,
    /directory: is a folder without files/,
    /empty\.txt: is empty/,
    /blank\.txt: holds only blanks/,
    /binary\.txt: holds binary data/,
    /encoding\.txt: is not valid UTF-8/,
    /invisible\.txt: holds only blanks/,
    /two lines\.txt: there is no such file/,
    /^readout: "": there is no such file/,
    /lines\.jsonl, line 1: is not JSON/,
    /lines\.jsonl, line 3: there is no language "tlh" here; there are: .*en, .*fr/,
  ];
  expect(complaints).toHaveLength(expected.length);
  for (const [index, pattern] of expected.entries()) expect(complaints[index]).toMatch(pattern);
});

test.each([
  [['read', '-', '--language', 'tlh'], /no language "tlh".*en.*fr/],
  [['read', '-', '--published', 'July'], /YYYY-MM-DD/],
  [['read'], /missing required argument/],
  [['reed', 'x'], /unknown command/],
  [['compare', 'a.txt'], /a\.txt/],
])('misuse ends with exit code 2: %j', async (args, words) => {
  const { code, out, complaints } = await readout(args, { input: FRENCH });
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(complaints.join('\n')).toMatch(words);
});

test('a date without a text is nothing to read', async () => {
  const { code, complaints } = await readout(['read', '-', '--language', 'en'], { input: 'date 2024-06-04  \n' });
  expect(code).toBe(2);
  expect(complaints).toEqual([expect.stringContaining('standard input: holds only its date')]);
});

test('unbalanced quotation marks and odd signs are only text', async () => {
  const { code, complaints } = await readout(['read', '-', '--json', '--language', 'fr'], {
    input: '« Nous « ne “ céderons\u0007 pas, a dit \u{1F600} Mme Diallo » ”',
  });
  expect(complaints).toEqual([]);
  expect(code).toBe(0);
});

test('a reader that goes away ends the command without a word', async () => {
  const { spawnSync } = await import('node:child_process');
  const lines = file(
    'many.jsonl',
    Array.from({ length: 300 }, () => JSON.stringify({ text: ENGLISH, language: 'en' })).join('\n'),
  );
  const command = `"${process.execPath}" packages/cli/bin/readout.js read "${lines}" --jsonl | head -n 1 | wc -l`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect(stdout.trim()).toBe('1');
  expect(stderr).toBe('');
});

test('two texts are compared at once, and nothing is kept', async () => {
  const { code, out, complaints } = await readout([
    'compare',
    file('one.txt', ENGLISH),
    file('two.txt', ENGLISH),
    '--json',
    '--published',
    '2024-06-03',
  ]);
  expect(complaints).toEqual([]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    contact: { kind: 'call' },
    documents: [{ language: 'en' }, { language: 'en' }],
  });
});

test('texts that are compared have a publisher each, or one together', async () => {
  const files = [file('one.txt', ENGLISH), file('two.txt', ENGLISH)];
  const publishers = async (...names: string[]): Promise<unknown> => {
    const { out, complaints } = await readout([
      'compare',
      ...files,
      '--json',
      ...names.flatMap((n) => ['--publisher', n]),
    ]);
    if (complaints.length) return complaints;
    return (JSON.parse(out) as { documents: { publisher?: string }[] }).documents.map(({ publisher }) => publisher);
  };
  expect(await publishers('The Example', 'Another Example')).toEqual(['The Example', 'Another Example']);
  expect(await publishers('The Example')).toEqual(['The Example', 'The Example']);
  expect(await publishers('a', 'b', 'c')).toEqual([expect.stringContaining('3 publishers are named for 2 files')]);
});

test('the help of compare speaks of comparisons', async () => {
  const { out } = await readout(['compare', '--help']);
  expect(out).toMatch(/--json +print the comparison/);
  expect(out).not.toContain('print the reading');
});

test('a text without title goes by its file, or by the id it came with', async () => {
  const nothing = 'The harvest was good this year, and the river stayed low until the end of the month.';
  const card = async (name: string, content: string): Promise<string> =>
    (await readout(['read', file(name, content), '--language', 'en'])).out.split('\n')[0] as string;
  expect(await card('note.txt', nothing)).toBe('note.txt');
  expect(await card('note.jsonl', JSON.stringify({ text: nothing }))).toBe('note.jsonl, line 1');
  expect(await card('id.jsonl', JSON.stringify({ id: 'harvest', text: nothing }))).toBe('harvest');
  expect((await readout(['read', file('call.txt', ENGLISH)])).out).toContain('\ncall.txt\n');
});

test('a text about another contact is named: by its title, else by its file', async () => {
  const other = 'President Luiz Inácio Lula da Silva of Brazil met President Gabriel Boric of Chile on 5 August 2024.';
  const titled = file('titled.jsonl', JSON.stringify({ text: `${other} Both spoke of trade.`, title: 'In Santiago' }));
  const { code, out } = await readout([
    'compare',
    file('one.txt', ENGLISH),
    file('two.txt', ENGLISH),
    file('other.txt', other),
    titled,
  ]);
  expect(code).toBe(0);
  expect(out).toContain('Not about this contact: other.txt\nNot about this contact: In Santiago\n');
});
