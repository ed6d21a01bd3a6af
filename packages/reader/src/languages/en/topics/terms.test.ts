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

  it('are not hidden whole by another topic', () => {
    const terms = new Set(Object.values(topics).flatMap(({ strong, weak, vague }) => [...strong, ...weak, ...vague].map(key)));
    const hidden = Object.entries(topics).flatMap(([id, { not }]) => not.filter((term) => terms.has(key(term))).map((term) => `${id}: ${term}`));
    expect(hidden).toEqual([]);
  });
});
