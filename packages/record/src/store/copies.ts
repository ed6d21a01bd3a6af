import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.js';
import { shownIds } from './shown-ids.js';

/** PostgreSQL takes at most 65,535 parameters. */
const AT_ONCE = 5000;

/** In: hashes of documents. Out: the hash of the document that each repeats, of all others their own. */
export async function originalIds(db: Kysely<Schema>, hashes: readonly string[]): Promise<(hash: string) => string> {
  const originals = new Map<string, string>();
  const ids = [...new Set(hashes)];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const rows = await db
      .selectFrom('copies')
      .selectAll()
      .where('document_id', 'in', ids.slice(from, from + AT_ONCE))
      .execute();
    for (const { document_id, original } of rows) originals.set(document_id, original);
  }
  return (hash) => originals.get(hash) ?? hash;
}

/** The document that each reprint repeats, as it is shown. Revisions of one document are no reprints of each other. */
export async function originalsOf(db: Kysely<Schema>, hashes: readonly string[]): Promise<Map<string, string>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .selectFrom('copies')
    .innerJoin('revisions as own', 'own.document_id', 'copies.document_id')
    .innerJoin('revisions as original', 'original.document_id', 'copies.original')
    .innerJoin('revisions as newest', (join) =>
      join.onRef('newest.work', '=', 'original.work').on('newest.newest', '=', true),
    )
    .select(['copies.document_id', 'newest.document_id as repeated'])
    .where('copies.document_id', 'in', hashes)
    .whereRef('own.work', '!=', 'original.work')
    .execute();
  const shown = await shownIds(
    db,
    rows.map(({ repeated }) => repeated),
  );
  return new Map(rows.map(({ document_id, repeated }) => [document_id, shown(repeated)]));
}

/** All documents of its group as they are shown, each by its newest revision, the original first; none where it is alone. */
export async function copiesOf(db: Kysely<Schema>, hash: string): Promise<string[]> {
  const rows = await db
    .selectFrom('copies as own')
    .innerJoin('copies as other', 'other.original', 'own.original')
    .innerJoin('revisions as revision', 'revision.document_id', 'other.document_id')
    .innerJoin('revisions as newest', (join) =>
      join.onRef('newest.work', '=', 'revision.work').on('newest.newest', '=', true),
    )
    .innerJoin('documents', 'documents.id', 'newest.document_id')
    .select(['newest.document_id as id', 'published'])
    .select(sql<boolean>`bool_or(other.document_id = other.original)`.as('first'))
    .where('own.document_id', '=', hash)
    .groupBy(['newest.document_id', 'published'])
    .execute();
  if (rows.length < 2) return [];
  const order = ({ first, published, id }: (typeof rows)[number]): string =>
    `${first ? 0 : 1} ${published ?? '9'} ${id}`;
  rows.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const ids = rows.map(({ id }) => id);
  return ids.map(await shownIds(db, ids));
}
