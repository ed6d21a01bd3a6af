import type { Kysely } from 'kysely';
import type { Schema } from '../store/schema.js';
import { transact } from '../store/transact.js';
import type { Resolved } from '../types.js';
import { settle } from './settle.js';

const AT_ONCE = 100;

/** Makes the contacts of the next documents anew, in the order in which they came, in one transaction. */
export async function resolveNext(db: Kysely<Schema>, after = '0'): Promise<Resolved> {
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'seq'])
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(AT_ONCE)
    .execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length) await transact(db, (transaction) => settle(transaction, ids));
  return { documents: ids.length, place: rows.at(-1)?.seq ?? after };
}
