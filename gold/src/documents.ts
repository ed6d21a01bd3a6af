// Loads the labelled documents of a folder: ID.marked.txt with ID.labels.json.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faults } from './faults.js';
import type { Labels } from './labels.js';
import { type MarkedText, parseMarks } from './marked.js';

export interface GoldDocument extends MarkedText {
  readonly id: string;
  readonly labels: Labels;
}

export function loadFolder(folder: string): GoldDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.marked.txt'))
    .sort()
    .map((file) => loadDocument(folder, file.slice(0, -'.marked.txt'.length)));
}

function loadDocument(folder: string, id: string): GoldDocument {
  const marked = parseMarks(`${readFileSync(join(folder, `${id}.marked.txt`), 'utf8').trim()}\n`);
  const labels: Labels = JSON.parse(readFileSync(join(folder, `${id}.labels.json`), 'utf8'));
  const found = faults(id, labels, marked);
  if (found.length > 0) throw new Error(`${join(folder, id)}: ${found.join('; ')}`);
  return { id, labels, ...marked };
}
