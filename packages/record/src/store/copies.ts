import type { Kysely } from 'kysely';
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

/** The document that each reprint repeats, as it is shown; the originals themselves are left out. */
export async function originalsOf(db: Kysely<Schema>, hashes: readonly string[]): Promise<Map<string, string>> {
  const original = await originalIds(db, hashes);
  const reprints = hashes.filter((hash) => original(hash) !== hash);
  const shown = await shownIds(db, reprints.map(original));
  return new Map(reprints.map((hash) => [hash, shown(original(hash))]));
}

/** All documents of its group as they are shown, the original first. */
export async function copiesOf(db: Kysely<Schema>, hash: string): Promise<string[]> {
  const rows = await db
    .selectFrom('copies as own')
    .innerJoin('copies as other', 'other.original', 'own.original')
    .innerJoin('documents', 'documents.id', 'other.document_id')
    .select(['other.document_id', 'other.original', 'published'])
    .where('own.document_id', '=', hash)
    .execute();
  const order = (row: (typeof rows)[number]): string =>
    `${row.document_id === row.original ? 0 : 1} ${row.published ?? '9'} ${row.document_id}`;
  rows.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const ids = rows.map(({ document_id }) => document_id);
  return ids.map(await shownIds(db, ids));
}
