import type { Reading } from '@readout/reader';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';
import { versionOrder } from './version-order.js';

/** False when these versions of the reader and of the world have read it already. `mended`: what was mended of it before it was read. */
export async function insertReading(db: Kysely<Schema>, id: string, reading: Reading, mended = ''): Promise<boolean> {
  const { text: _, ...rest } = reading.document;
  const inserted = await db
    .insertInto('readings')
    .values({
      document_id: id,
      reader: reading.reader,
      world: reading.world,
      version: versionOrder(reading),
      mended,
      reading: JSON.stringify({ ...reading, document: { ...rest, id } }),
    })
    .onConflict((conflict) => conflict.columns(['document_id', 'mended', 'version']).doNothing())
    .returning('document_id')
    .executeTakeFirst();
  return inserted !== undefined;
}
