import { expect, test } from 'vitest';
import { jsonPieces } from './json-pieces.js';

test.each([
  [{}],
  [{ a: 1, gone: undefined, text: 'one\ntwo "three" \u2028', none: [], nothing: {} }],
  [{ document: { id: 'x', tags: [1, [2, []]] }, actors: [{ name: 'A', mentions: [{ start: 0, end: 1 }] }, 'b', null] }],
])('the pieces are what JSON.stringify gives: %j', (value) => {
  for (const space of [0, 2]) expect([...jsonPieces(value, space)].join('')).toBe(JSON.stringify(value, null, space));
});

test.each(['\u{1F600}', 'x\u{1F600}', 'a"\n'])('a long text of %j is the same in parts', (sign) => {
  const value = { document: { text: sign.repeat(100_000) } };
  expect([...jsonPieces(value, 2)].join('')).toBe(JSON.stringify(value, null, 2));
});

test('a long list comes in many pieces', () => {
  const value = { list: Array.from({ length: 50_000 }, (_, at) => ({ at, words: 'so many words' })) };
  const pieces = [...jsonPieces(value, 2)];
  expect(pieces.length).toBeGreaterThan(20);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000);
  expect(pieces.join('')).toBe(JSON.stringify(value, null, 2));
});
