import type { Reading } from '@readout/reader';
import { type Kysely, sql } from 'kysely';
import { activeCorrections } from '../correct/active.js';
import { apply, type Corrected } from '../correct/apply.js';
import type { Schema } from './schema.js';

const UNCORRECTED = { applied: [], fields: new Map() };

/**
 * The newest reading of each document with its corrections, by its hash. Newest is that of the newest versions, made
 * from the document as it is now mended. The text is left out where nothing is corrected: `documents` holds it.
 */
export async function presentReadings(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, Corrected>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('readings')
    .innerJoin('revisions', 'revisions.document_id', 'readings.document_id')
    .select(['readings.document_id', 'reading'])
    .distinctOn('readings.document_id')
    .where('readings.document_id', 'in', ids)
    .orderBy('readings.document_id')
    .orderBy(sql`(readings.mended = revisions.mended) desc`)
    .orderBy('version', 'desc')
    .execute();
  const corrections = await activeCorrections(db, ids);
  const texts = await textsOf(db, [...corrections.keys()]);
  return new Map(
    rows.map(({ document_id: id, reading }) => {
      const own = corrections.get(id);
      return [id, own ? apply(withText(reading, texts.get(id) ?? ''), id, own) : { ...UNCORRECTED, reading }];
    }),
  );
}

async function textsOf(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('documents').select(['id', 'text']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** The text is kept once, with the document; here it comes back to its place in the reading. */
export function withText(reading: Reading, text: string, id: string = reading.document.id): Reading {
  const { id: _, text: __, ...rest } = reading.document;
  return { ...reading, document: { id, text, ...rest } };
}

/** The readings that contacts are made from: of each work its newest revision's. */
export async function speakingReadings(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, Corrected>> {
  const rows = await db
    .selectFrom('revisions')
    .select('document_id')
    .where('document_id', 'in', ids)
    .where('newest', '=', true)
    .orderBy('document_id')
    .execute();
  return presentReadings(
    db,
    rows.map(({ document_id }) => document_id),
  );
}
