import type { Reading } from '@readout/reader';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';
import { versionOrder } from './version-order.js';

/** `mended`: what was mended of the document before it was read. */
export interface NewReading {
  readonly hash: string;
  readonly mended: string;
  readonly reading: Reading;
}

/** Gives back the documents that these versions of the reader and of the world had not read yet. */
export async function insertReadings(db: Kysely<Schema>, readings: readonly NewReading[]): Promise<string[]> {
  if (readings.length === 0) return [];
  const inserted = await db
    .insertInto('readings')
    .values(readings.map(toRow))
    .onConflict((conflict) => conflict.columns(['document_id', 'mended', 'version']).doNothing())
    .returning('document_id')
    .execute();
  return inserted.map(({ document_id }) => document_id);
}

function toRow({ hash, mended, reading }: NewReading) {
  const { text: _, ...rest } = reading.document;
  return {
    document_id: hash,
    reader: reading.reader,
    world: reading.world,
    version: versionOrder(reading),
    mended,
    reading: JSON.stringify({ ...reading, document: { ...rest, id: hash } }),
  };
}
