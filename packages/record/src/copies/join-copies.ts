import { type Kysely, sql } from 'kysely';
import { takeTurns } from '../store/locks.js';
import type { Schema } from '../store/schema.js';
import { group } from './group.js';
import { repeats, shinglesOf, sketchOf } from './shingles.js';

// In: a document that has come. Out: the documents whose text it repeats, and all of them as one group.

/** Fewer hashes in common are chance. */
const COMMON = 3;

export async function joinCopies(db: Kysely<Schema>, id: string, text: string): Promise<void> {
  const shingles = shinglesOf(text);
  const sketch = sketchOf(shingles);
  if (sketch.length === 0) return;
  await takeTurns(db, 'copies', sketch.map(String));
  await db
    .insertInto('sketches')
    .values(sketch.map((hash) => ({ hash, document_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const others = (await near(db, id, sketch)).filter((other) => repeats(shingles, shinglesOf(other.text)));
  if (others.length === 0) return;
  const pairs = others.map((other) => [id, other.id].sort() as [string, string]);
  await db
    .insertInto('copy_pairs')
    .values(pairs.map(([document_id, other_id]) => ({ document_id, other_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await group(db, [id]);
}

/** Documents that may repeat it: they share a part of its sketch, and do not speak for another side. */
async function near(
  db: Kysely<Schema>,
  id: string,
  sketch: readonly number[],
): Promise<{ readonly id: string; readonly text: string }[]> {
  const found = await db
    .selectFrom('sketches')
    .select('document_id')
    .where('hash', 'in', sketch)
    .where('document_id', '!=', id)
    .groupBy('document_id')
    .having(sql<number>`count(*)`, '>=', COMMON)
    .execute();
  if (found.length === 0) return [];
  const { side } = await db.selectFrom('documents').select('side').where('id', '=', id).executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'text', 'side'])
    .where(
      'id',
      'in',
      found.map(({ document_id }) => document_id),
    )
    .execute();
  // Two sides that publish one text vouch for it twice.
  return rows.filter((row) => side === null || row.side === null || row.side === side);
}
