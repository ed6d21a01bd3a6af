import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadFolder } from './documents.js';
import { readingOf } from './reading-of-labels.js';
import { score } from './score.js';
import { Tally } from './tally.js';

const documents = ['fr', 'en', 'second'].flatMap((name) =>
  loadFolder(fileURLToPath(new URL(`../${name}`, import.meta.url))),
);

describe('readingOf', () => {
  it.each(documents.map((document) => [`${document.id}, ${document.labels.language}`, document] as const))(
    'agrees with its own labels: %s',
    (_, document) => {
      const misses: string[] = [];
      score(document, readingOf(document), new Tally(), (miss) => misses.push(miss));
      expect(misses).toEqual([]);
    },
  );

  it('has the same text as the first labelling', () => {
    const first = new Map(documents.map(({ id, text }) => [id, text]));
    expect(documents.filter(({ id, text }) => first.get(id) !== text)).toEqual([]);
  });
});
