import { mkdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

// The JSON Schema of a reading, made from its types: node scripts/schema.mjs writes docs/reading.schema.json.

export const SCHEMA = fileURLToPath(new URL('../docs/reading.schema.json', import.meta.url));
const TYPES = fileURLToPath(new URL('../packages/reader/src/reading.ts', import.meta.url));

export function readingSchema() {
  const schema = createGenerator({
    path: TYPES,
    type: 'Reading',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('Reading');
  return `${JSON.stringify({ title: 'A reading of Readout', ...schema }, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  mkdirSync(new URL('../docs/', import.meta.url), { recursive: true });
  writeFileSync(SCHEMA, readingSchema());
}
