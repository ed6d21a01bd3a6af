import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
// @ts-expect-error: a script in plain JavaScript
import { readingSchema, SCHEMA } from './schema.mjs';

test('the published schema of a reading is made from its types', () => {
  expect(readFileSync(SCHEMA, 'utf8')).toBe(readingSchema());
});
