import { describe, expect, it } from 'vitest';
import { fold } from '../../../fold.js';
import { topics as french } from '../../fr/topics.js';
import { topics as english } from '../topics.js';

const key = (term: string) =>
  fold(term)
    .replace(/[^\p{L}\p{N}+&]+/gu, ' ')
    .trim();

describe.each([
  { language: 'fr', topics: french },
  { language: 'en', topics: english },
])('terms of topics in $language', ({ topics }) => {
  it('stand in one list of their topic, once', () => {
    const twice = Object.entries(topics).flatMap(([id, { strong, weak, vague, not }]) => {
      const terms = [...strong, ...weak, ...vague, ...not].map(key);
      return terms.filter((term, i) => terms.indexOf(term) !== i).map((term) => `${id}: ${term}`);
    });
    expect(twice).toEqual([]);
  });

  it('are not hidden whole by a look-alike of their own topic', () => {
    const hidden = Object.entries(topics).flatMap(([id, { strong, weak, vague, not }]) => {
      const own = new Set([...strong, ...weak, ...vague].map(key));
      return not.filter((term) => own.has(key(term))).map((term) => `${id}: ${term}`);
    });
    expect(hidden).toEqual([]);
  });
});
