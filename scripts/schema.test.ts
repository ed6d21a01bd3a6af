import { readFileSync } from 'node:fs';
import { loadPack, read } from '@readout/reader';
import { world } from '@readout/world';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
// @ts-expect-error: a script in plain JavaScript
import { readingSchema, SCHEMA } from './schema.mjs';

const published = readFileSync(SCHEMA, 'utf8');

test('the published schema of a reading is made from its types', () => {
  expect(published).toBe(readingSchema());
});

test('what the reader gives is as the schema says', async () => {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(published));
  const pack = await loadPack('en');
  const samples = readFileSync(new URL('../samples/documents.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  for (const sample of samples) {
    const reading = JSON.parse(JSON.stringify(read(JSON.parse(sample), pack, world)));
    validate(reading);
    expect(validate.errors ?? []).toEqual([]);
  }
});
