import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type GoldDocument, loadFolder } from './documents.js';
import { readDocument } from './read.js';
import { score } from './score.js';
import { Tally } from './tally.js';

// Documents that are read wholly right: nothing missing, nothing extra, every labelled field equal.

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const documents = ['fr', 'en'].flatMap((name) => loadFolder(path(name)));

/** Documents not yet read wholly right. One that is must be taken off the list. */
const known = new Set(
  readFileSync(path('known-failures.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#')),
);

async function missesIn(document: GoldDocument): Promise<string[]> {
  const misses: string[] = [];
  score(document, await readDocument(document), new Tally(), (miss) => misses.push(miss));
  return misses;
}

const named = (prefix: string) =>
  documents.filter(({ id }) => id.startsWith(prefix)).map((document) => [document.id, document] as const);

describe('variants of one news item', () => {
  it.each(named('variant-'))('%s', async (_, document) => {
    expect(await missesIn(document)).toEqual([]);
  });
});

describe('hard cases', () => {
  it.each(named('hard-'))('%s', async (id, document) => {
    const misses = await missesIn(document);
    if (known.has(id)) expect(misses, 'is wholly right now: take it off known-failures.txt').not.toEqual([]);
    else expect(misses).toEqual([]);
  });

  it('are all documents of the list', () => {
    const ids = new Set(named('hard-').map(([id]) => id));
    expect([...known].filter((id) => !ids.has(id))).toEqual([]);
  });
});
