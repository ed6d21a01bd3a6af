import type { Kysely } from 'kysely';
import type { Revision } from '../types.js';
import type { Schema } from './schema.js';
import { shownIds } from './shown-ids.js';

/** All revisions of the work that a document belongs to, oldest first. */
export async function revisionsOf(db: Kysely<Schema>, hash: string): Promise<Revision[]> {
  const rows = await db
    .selectFrom('revisions as own')
    .innerJoin('revisions as other', 'other.work', 'own.work')
    .innerJoin('documents', 'documents.id', 'other.document_id')
    .select(['other.document_id', 'other.number', 'other.newest', 'published', 'added_at'])
    .where('own.document_id', '=', hash)
    .orderBy('other.number')
    .execute();
  const shown = await shownIds(
    db,
    rows.map(({ document_id }) => document_id),
  );
  return rows.map(({ document_id, number, newest, published, added_at }) => ({
    document: shown(document_id),
    hash: document_id,
    number,
    newest,
    ...(published === null ? {} : { published }),
    added: added_at.toISOString(),
  }));
}
