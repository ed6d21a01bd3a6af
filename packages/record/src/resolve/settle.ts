import type { Kysely } from 'kysely';
import { speakingReadings } from '../store/readings.js';
import type { Schema } from '../store/schema.js';
import { type Mention, mentionsOf } from './mention.js';
import { rebuild } from './rebuild.js';
import { fromRow, toRow } from './rows.js';

/** In: documents of which something has changed. Out: their mentions and all contacts near them, made anew from what is read in them. */
export async function settle(db: Kysely<Schema>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const readings = await speakingReadings(db, ids);
  const mentions: Mention[] = [...readings].flatMap(([id, { reading, fields }]) => mentionsOf(id, reading, fields));
  const former = await db.deleteFrom('contact_mentions').where('document_id', 'in', ids).returningAll().execute();
  if (mentions.length) await db.insertInto('contact_mentions').values(mentions.map(toRow)).execute();
  const emptied = former.flatMap(({ contact_id }) => contact_id ?? []);
  await rebuild(db, [...former.map(fromRow), ...mentions], [...new Set(emptied)]);
}
