// tsx gold/src/main.ts [--errors] [--readings FILE.jsonl] [FOLDER…]: scores the reader on labelled documents.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Reading } from '@readout/reader';
import { type GoldDocument, loadFolder } from './documents.js';
import { score } from './score.js';
import { table } from './table.js';
import { Tally } from './tally.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false }, readings: { type: 'string' } },
});
const folders =
  positionals.length > 0
    ? positionals
    : ['fr', 'en'].map((name) => fileURLToPath(new URL(`../${name}`, import.meta.url)));
const documents = folders.flatMap(loadFolder);
const read = values.readings === undefined ? await reader() : stored(values.readings);

const languages = [...new Set(documents.map(({ labels }) => labels.language))].sort();
const tallies = new Map([...languages, 'all'].map((column) => [column, new Tally()]));
for (const document of documents) {
  const reading = read(document);
  const own = tallies.get(document.labels.language);
  const all = tallies.get('all');
  if (own === undefined || all === undefined) continue;
  score(document, reading, own);
  score(document, reading, all, values.errors ? (miss) => console.log(`  ${document.id}: ${miss}`) : undefined);
}
console.log(table(tallies));

async function reader(): Promise<(document: GoldDocument) => Reading> {
  return (await import('./read.js')).readDocument;
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
