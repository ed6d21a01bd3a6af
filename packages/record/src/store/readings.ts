import type { Reading } from '@readout/reader';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';

/** The newest reading of each document, by its hash; without the text, which `documents` holds. */
export async function newestReadings(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, Reading>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('readings')
    .select(['document_id', 'reading'])
    .distinctOn('document_id')
    .where('document_id', 'in', ids)
    .orderBy('document_id')
    .orderBy('seq', 'desc')
    .execute();
  return new Map(rows.map(({ document_id, reading }) => [document_id, reading]));
}

/** The readings that contacts are made from: of each work its newest revision's. In the order of the ids. */
export async function speakingReadings(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, Reading>> {
  const rows = await db
    .selectFrom('revisions')
    .select('document_id')
    .where('document_id', 'in', ids)
    .where('newest', '=', true)
    .orderBy('document_id')
    .execute();
  return newestReadings(
    db,
    rows.map(({ document_id }) => document_id),
  );
}
