import type { Kysely, Selectable } from 'kysely';
import type { ContactRow } from '../types.js';
import { originalIds } from './copies.js';
import type { Schema } from './schema.js';
import { shownIds } from './shown-ids.js';

type Row = Selectable<Schema['contacts']>;

export async function contactRows(db: Kysely<Schema>, ids: readonly string[]): Promise<ContactRow[]> {
  if (ids.length === 0) return [];
  return publicRows(db, await db.selectFrom('contacts').selectAll().where('id', 'in', ids).orderBy('id').execute());
}

/** Rows as they are handed out: absent where nothing is told, documents under the ids they were read under. */
export async function publicRows(db: Kysely<Schema>, rows: readonly Row[]): Promise<ContactRow[]> {
  const hashes = rows.flatMap(({ documents }) => documents);
  const shown = await shownIds(db, hashes);
  const original = await originalIds(db, hashes);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    status: row.status,
    ...(row.date === null ? {} : { date: row.date }),
    ...(row.initiator === null ? {} : { initiator: row.initiator }),
    participants: row.participants,
    sides: row.sides,
    documents: row.documents.map(shown),
    voices: new Set(row.documents.map(original)).size,
  }));
}
