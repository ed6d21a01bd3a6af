// tsx gold/src/main.ts [--errors] [--readings FILE.jsonl | --against FOLDER] [FOLDER…]: scores the reader on labelled
// documents; against a folder: the agreement with a second labelling of the same documents, both ways round.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Reading } from '@readout/reader';
import { type GoldDocument, loadFolder } from './documents.js';
import { readingOf } from './reading-of-labels.js';
import { score } from './score.js';
import { table } from './table.js';
import { Tally } from './tally.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    readings: { type: 'string' },
    against: { type: 'string' },
  },
});
const folders =
  positionals.length > 0
    ? positionals
    : ['fr', 'en'].map((name) => fileURLToPath(new URL(`../${name}`, import.meta.url)));
const documents = folders.flatMap(loadFolder);
const rounds = values.against === undefined ? await readings() : bothWays(loadFolder(values.against));

const languages = [...new Set(rounds.map(([{ labels }]) => labels.language))].sort();
const tallies = new Map([...languages, 'all'].map((column) => [column, new Tally()]));
for (const [document, reading] of rounds) {
  const own = tallies.get(document.labels.language);
  const all = tallies.get('all');
  if (own === undefined || all === undefined) continue;
  score(document, reading, own);
  score(document, reading, all, values.errors ? (miss) => console.log(`  ${document.id}: ${miss}`) : undefined);
}
console.log(table(tallies));

async function readings(): Promise<[GoldDocument, Reading][]> {
  const read = values.readings === undefined ? (await import('./read.js')).readDocument : stored(values.readings);
  return Promise.all(
    documents.map(async (document): Promise<[GoldDocument, Reading]> => [document, await read(document)]),
  );
}

/** Each labelling once as the labels, once as the reading. */
function bothWays(second: readonly GoldDocument[]): [GoldDocument, Reading][] {
  return second.flatMap((other): [GoldDocument, Reading][] => {
    const first = documents.find(({ id }) => id === other.id);
    if (first === undefined) throw new Error(`no first labelling of ${other.id}`);
    return [
      [first, readingOf(other)],
      [other, readingOf(first)],
    ];
  });
}

/** Readings made before, one a line. */
function stored(file: string): (document: GoldDocument) => Reading {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const readings = new Map(lines.map((line): [string, Reading] => [JSON.parse(line).document.id, JSON.parse(line)]));
  return ({ id }) => {
    const reading = readings.get(id);
    if (reading === undefined) throw new Error(`${file} has no reading of ${id}`);
    return reading;
  };
}
