import type { Kysely } from 'kysely';
import { addressKey } from '../revise/address-key.js';
import { hashOf } from '../store/documents.js';
import type { Schema } from '../store/schema.js';
import { shownIds } from '../store/shown-ids.js';
import type { Withdrawal } from '../types-of-changes.js';

const joined = (db: Kysely<Schema>) =>
  db
    .selectFrom('withdrawals')
    .innerJoin('documents', 'documents.id', 'withdrawals.document_id')
    .innerJoin('revisions', 'revisions.document_id', 'documents.id')
    .select(['documents.id', 'url', 'publisher', 'published', 'reason', 'author', 'withdrawn_at']);

/** All tombstones, the newest first; of a document with revisions that of the newest. */
export async function listWithdrawals(db: Kysely<Schema>): Promise<Withdrawal[]> {
  const rows = await joined(db)
    .where('revisions.newest', '=', true)
    .orderBy('withdrawn_at', 'desc')
    .orderBy('documents.id')
    .execute();
  return told(db, rows);
}

/** The tombstone of a document, by id or hash, or of the documents that a contact's address stood for. */
export async function withdrawalOf(db: Kysely<Schema>, id: string): Promise<Withdrawal | undefined> {
  const hash = await hashOf(db, id);
  const rows =
    hash === undefined
      ? await joined(db)
          .innerJoin('addresses', 'addresses.document_id', 'documents.id')
          .where('addresses.address', '=', id)
          .limit(1)
          .execute()
      : await joined(db).where('documents.id', '=', hash).execute();
  return (await told(db, rows))[0];
}

/** Why documents cannot come in again, by their hashes: the text, the id or the address is that of one that was withdrawn. */
export async function barred(
  db: Kysely<Schema>,
  documents: readonly { readonly id: string; readonly givenId: string; readonly url: string | undefined }[],
): Promise<Map<string, Withdrawal>> {
  const found = new Map<string, Withdrawal>();
  // Most records hold none: asked first, since every document that comes in asks.
  if (!(await db.selectFrom('withdrawals').select('document_id').limit(1).executeTakeFirst())) return found;
  for (const { id, givenId, url } of documents) {
    const address = addressKey(url);
    const rows = await joined(db)
      .where(({ or, eb }) =>
        or([
          eb('documents.id', '=', id),
          eb('documents.given_id', '=', givenId),
          ...(address === null ? [] : [eb('revisions.address', '=', address)]),
        ]),
      )
      .limit(1)
      .execute();
    const [tombstone] = await told(db, rows);
    if (tombstone) found.set(id, tombstone);
  }
  return found;
}

type Rows = Awaited<ReturnType<ReturnType<typeof joined>['execute']>>;

async function told(db: Kysely<Schema>, rows: Rows): Promise<Withdrawal[]> {
  const shown = await shownIds(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, url, publisher, published, reason, author, withdrawn_at }) => ({
    document: shown(id),
    hash: id,
    ...(url === null ? {} : { url }),
    ...(publisher === null ? {} : { publisher }),
    ...(published === null ? {} : { published }),
    reason,
    author,
    at: withdrawn_at.toISOString(),
  }));
}
