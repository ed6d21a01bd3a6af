import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.js';

/** What transactions take turns at. They take these in this order, so that none waits for another in a ring. */
const TURNS = { revisions: 5, copies: 6, contacts: 7 } as const;

/** Until the end of the transaction, no other one works on anything of these names. */
export async function takeTurns(db: Kysely<Schema>, what: keyof typeof TURNS, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const sorted = sql.join([...new Set(names)].sort());
  await sql`select pg_advisory_xact_lock(hashtextextended(name, ${TURNS[what]}))
    from unnest(array[${sorted}]::text[]) with ordinality as names (name, at) order by at`.execute(db);
}
