import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.js';

// Writers take their place first: many beside each other, who then take turns at single names, or one alone. A batch
// goes alone: a lock for each of its names would be more than a server has room for.

/** What transactions take turns at. They take these in this order, so that none waits for another in a ring. */
const TURNS = { revisions: 5, copies: 6, contacts: 7 } as const;
const PLACE = 4;

/** Until the end of the transaction: beside others, or alone. */
export async function takePlace(db: Kysely<Schema>, alone: boolean): Promise<void> {
  const take = sql.raw(alone ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared');
  await sql`select ${take}(hashtextextended('readout', ${PLACE}))`.execute(db);
}

/** Until the end of the transaction, no other one works on anything of these names. */
export async function takeTurns(db: Kysely<Schema>, what: keyof typeof TURNS, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const sorted = [...new Set(names)].sort();
  await sql`select pg_advisory_xact_lock(hashtextextended(name, ${TURNS[what]}))
    from unnest(${sorted}::text[]) with ordinality as names (name, at) order by at`.execute(db);
}
