import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';

/** PostgreSQL takes at most 65,535 parameters. */
const AT_ONCE = 5000;

/**
 * In: hashes of documents. Out: the id that each is shown under, the one under which it was read.
 * Where a newer revision was read under the same id, the id is that one's, and the older goes by its hash.
 */
export async function shownIds(db: Kysely<Schema>, hashes: readonly string[]): Promise<(hash: string) => string> {
  const shown = new Map<string, string>();
  const ids = [...new Set(hashes)];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const rows = await db
      .selectFrom('documents as document')
      .innerJoin('revisions as revision', 'revision.document_id', 'document.id')
      .select(['document.id', 'document.given_id'])
      .where('document.id', 'in', ids.slice(from, from + AT_ONCE))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('documents as later')
              .innerJoin('revisions as place', 'place.document_id', 'later.id')
              .select('later.id')
              .whereRef('later.given_id', '=', 'document.given_id')
              .whereRef('place.number', '>', 'revision.number'),
          ),
        ),
      )
      .execute();
    for (const { id, given_id } of rows) shown.set(id, given_id);
  }
  return (hash) => shown.get(hash) ?? hash;
}
