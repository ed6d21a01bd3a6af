import { type Kysely, sql } from 'kysely';
import type { Schema } from '../store/schema.js';
import { group } from './group.js';
import { repeats, shinglesOf, sketchOf } from './shingles.js';

// In: documents that have come. Out: the documents whose text each repeats, and all of them as one group.

/** Fewer hashes in common are chance. */
const COMMON = 3;
/** Of a hash that more documents share, as in what an agency puts under every text, these are looked at: a reprint of any of them still joins its group. */
const MOST = 50;

export interface Text {
  readonly id: string;
  readonly text: string;
  /** Of a press service. */
  readonly side: string | null;
}

export async function joinCopies(db: Kysely<Schema>, texts: readonly Text[]): Promise<void> {
  const shingles = new Map<string, ReadonlySet<number>>(texts.map(({ id, text }) => [id, shinglesOf(text)]));
  const sketches = texts.flatMap(({ id }) =>
    sketchOf(shingles.get(id) as ReadonlySet<number>).map((hash) => ({ hash: String(hash), id })),
  );
  if (sketches.length === 0) return;
  const [hashes, ids] = [sketches.map(({ hash }) => hash), sketches.map(({ id }) => id)];
  await sql`insert into sketches (hash, document_id) select hash, id
    from unnest(${hashes}::bigint[], ${ids}::text[]) as own (hash, id) on conflict do nothing`.execute(db);
  const others = await near(db, hashes, ids);
  const sides = await sidesOf(db, texts, others);
  await complete(db, shingles, [...sides.keys()]);
  const pairs = others.filter(({ own, other }) => {
    const [one, two] = [shingles.get(own), shingles.get(other)];
    return one && two && mayRepeat(sides.get(own) ?? null, sides.get(other) ?? null) && repeats(one, two);
  });
  if (pairs.length === 0) return;
  await db
    .insertInto('copy_pairs')
    .values(
      pairs
        .map(({ own, other }) => [own, other].sort() as [string, string])
        .map(([document_id, other_id]) => ({ document_id, other_id })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await group(db, [...new Set(pairs.map(({ own }) => own))]);
}

/** Two sides that publish one text vouch for it twice. */
const mayRepeat = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

/** Documents that may repeat those that came: they share a part of a sketch. */
async function near(
  db: Kysely<Schema>,
  hashes: readonly string[],
  ids: readonly string[],
): Promise<readonly { readonly own: string; readonly other: string }[]> {
  const { rows } = await sql<{ own: string; other: string }>`select own.id as own, near.document_id as other
    from unnest(${hashes}::bigint[], ${ids}::text[]) as own (hash, id)
    cross join lateral (
      select document_id from sketches where sketches.hash = own.hash and sketches.document_id <> own.id
      order by document_id limit ${MOST}
    ) as near group by 1, 2 having count(*) >= ${COMMON}`.execute(db);
  return rows;
}

/** The sides of the documents that came and of those beside them. */
async function sidesOf(
  db: Kysely<Schema>,
  texts: readonly Text[],
  pairs: readonly { readonly other: string }[],
): Promise<Map<string, string | null>> {
  const sides = new Map(texts.map(({ id, side }) => [id, side]));
  const there = [...new Set(pairs.map(({ other }) => other))].filter((id) => !sides.has(id));
  if (there.length === 0) return sides;
  for (const { id, side } of await db.selectFrom('documents').select(['id', 'side']).where('id', 'in', there).execute())
    sides.set(id, side);
  return sides;
}

/** Texts that many others look like are compared over and over. A text never changes, and its id is its hash. */
const remembered = new Map<string, ReadonlySet<number>>();
const REMEMBERED = 1000;

/** Adds the shingles of documents that are missing. */
async function complete(
  db: Kysely<Schema>,
  shingles: Map<string, ReadonlySet<number>>,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    const known = remembered.get(id);
    if (known && !shingles.has(id)) shingles.set(id, known);
  }
  const missing = ids.filter((id) => !shingles.has(id));
  if (missing.length === 0) return;
  for (const { id, text } of await db
    .selectFrom('documents')
    .select(['id', 'text'])
    .where('id', 'in', missing)
    .execute()) {
    shingles.set(id, shinglesOf(text));
    remembered.set(id, shingles.get(id) as ReadonlySet<number>);
    if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value as string);
  }
}
