import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.js';

const without = (kind: string, parts: ReturnType<typeof wordDiff>): string =>
  parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('');

test('words that came and went', () => {
  expect(wordDiff('They discussed Ukraine.', 'They discussed Libya and Ukraine.')).toEqual([
    { kind: 'same', text: 'They discussed ' },
    { kind: 'added', text: 'Libya and ' },
    { kind: 'same', text: 'Ukraine.' },
  ]);
  expect(wordDiff('одно слово', 'другое слово').map(({ kind }) => kind)).toEqual(['dropped', 'added', 'same']);
  expect(wordDiff('', '')).toEqual([]);
});

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', ' ', '.', 'é', '😀'), { maxLength: 60 })
  .map((one) => one.join(''));

test('both texts can be put together again', () => {
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const parts = wordDiff(older, newer);
      expect(without('added', parts)).toBe(older);
      expect(without('dropped', parts)).toBe(newer);
    }),
  );
});

test('one word more is one word more, however long the text', () => {
  const words = Array.from({ length: 100_000 }, (_, at) => `w${(at * 7919) % 9973}`);
  const more = [...words.slice(0, 50_000), 'new', ...words.slice(50_000)];
  expect(wordDiff(words.join(' '), more.join(' ')).filter(({ kind }) => kind !== 'same')).toHaveLength(1);
});

test('texts that share nothing are replaced whole, in little time', () => {
  const [one, other] = ['a', 'b'].map((letter) => Array.from({ length: 50_000 }, (_, at) => letter + at).join('-'));
  expect(wordDiff(one as string, other as string)).toHaveLength(2);
});
