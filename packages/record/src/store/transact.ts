import type { Kysely, Transaction } from 'kysely';
import { takePlace } from './locks.js';
import type { Schema } from './schema.js';

/** Two transactions that wait for each other, or write one row at once: PostgreSQL ends one, which is done again. */
const AGAIN = new Set(['40P01', '40001', '23505']);
const ATTEMPTS = 5;

/** All of the work is kept, or nothing of it. `alone`: no other such work goes on meanwhile, so that it need not take turns. */
export async function transact<T>(
  db: Kysely<Schema>,
  work: (db: Transaction<Schema>) => Promise<T>,
  { alone = false }: { readonly alone?: boolean } = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(async (transaction) => {
        await takePlace(transaction, alone);
        return work(transaction);
      });
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (attempt === ATTEMPTS || typeof code !== 'string' || !AGAIN.has(code)) throw error;
    }
  }
}
