import { type Kysely, sql, type Transaction } from 'kysely';
import type { Schema } from './schema.js';

/** Two transactions that wait for each other, or write one row at once: PostgreSQL ends one, which is done again. */
const AGAIN = new Set(['40P01', '40001', '23505']);
const ATTEMPTS = 5;

/** All of the work is kept, or nothing of it. */
export async function transact<T>(db: Kysely<Schema>, work: (db: Transaction<Schema>) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(async (transaction) => {
        await takeTurn(transaction);
        return work(transaction);
      });
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (attempt === ATTEMPTS || typeof code !== 'string' || !AGAIN.has(code)) throw error;
    }
  }
}

/**
 * Writers take turns, whatever machine they are on: each finds what the others have written, and none waits for another
 * in a ring. A lock for each name that a batch touches would be more than a server has room for. Readers wait for nobody.
 */
export async function takeTurn(db: Kysely<Schema>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('readout', 4))`.execute(db);
}
