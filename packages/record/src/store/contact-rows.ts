import type { Kysely, Selectable } from 'kysely';
import type { ContactRow } from '../types.js';
import type { Schema } from './schema.js';

type Row = Selectable<Schema['contacts']>;

export async function contactRows(db: Kysely<Schema>, ids: readonly string[]): Promise<ContactRow[]> {
  if (ids.length === 0) return [];
  return publicRows(db, await db.selectFrom('contacts').selectAll().where('id', 'in', ids).orderBy('id').execute());
}

/** Rows as they are handed out: absent where nothing is told, documents under the ids they came with. */
export async function publicRows(db: Kysely<Schema>, rows: readonly Row[]): Promise<ContactRow[]> {
  const names = await givenIds(db, rows);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    status: row.status,
    ...(row.date === null ? {} : { date: row.date }),
    ...(row.initiator === null ? {} : { initiator: row.initiator }),
    participants: row.participants,
    sides: row.sides,
    documents: row.documents.map((id) => names.get(id) ?? id),
  }));
}

/** The ids under which the documents of these contacts were read. */
async function givenIds(db: Kysely<Schema>, rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ documents }) => documents))];
  const names = new Map<string, string>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const part = ids.slice(from, from + AT_ONCE);
    const found = await db.selectFrom('documents').select(['id', 'given_id']).where('id', 'in', part).execute();
    for (const { id, given_id } of found) names.set(id, given_id);
  }
  return names;
}

/** PostgreSQL takes at most 65,535 parameters. */
const AT_ONCE = 5000;
