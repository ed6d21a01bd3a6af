import type { Kysely } from 'kysely';
import { settle } from '../resolve/settle.js';
import type { Schema } from '../store/schema.js';
import { transact } from '../store/transact.js';
import type { Jobs } from './jobs.js';

/** Makes the contacts of documents anew, by their places in the order in which they came. */
export async function resolveGiven(db: Kysely<Schema>, jobs: readonly Jobs['resolve'][]): Promise<string[]> {
  const all: string[] = [];
  for (const { from, to } of jobs) {
    const rows = await db
      .selectFrom('documents')
      .select('id')
      .where('seq', '>=', from)
      .where('seq', '<=', to)
      .orderBy('seq')
      .execute();
    const ids = rows.map(({ id }) => id);
    await transact(db, (transaction) => settle(transaction, ids));
    all.push(...ids);
  }
  return all;
}
