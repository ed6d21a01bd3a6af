import { type Kysely, sql } from 'kysely';
import type { Schema } from '../store/schema.js';
import { group } from './group.js';
import { repeats, shinglesOf, sketchOf } from './shingles.js';

// In: documents that have come. Out: the documents whose text each repeats, and all of them as one group.

/** Fewer hashes in common are chance. */
const COMMON = 3;

export interface Text {
  readonly id: string;
  readonly text: string;
  /** Of a press service. */
  readonly side: string | null;
}

export async function joinCopies(db: Kysely<Schema>, texts: readonly Text[]): Promise<void> {
  const shingles = new Map(texts.map(({ id, text }) => [id, shinglesOf(text)]));
  const sketches = texts.flatMap(({ id }) =>
    sketchOf(shingles.get(id) as Set<number>).map((hash) => ({ hash: String(hash), id })),
  );
  if (sketches.length === 0) return;
  const [hashes, ids] = [sketches.map(({ hash }) => hash), sketches.map(({ id }) => id)];
  await sql`insert into sketches (hash, document_id) select hash, id
    from unnest(${hashes}::bigint[], ${ids}::text[]) as own (hash, id) on conflict do nothing`.execute(db);
  const others = await near(db, hashes, ids);
  const come = new Map(texts.map((text) => [text.id, text]));
  const kept = new Map(
    (await textsOf(db, [...new Set(others.map(({ other }) => other))], come)).map((one) => [one.id, one]),
  );
  for (const { id, text } of kept.values()) if (!shingles.has(id)) shingles.set(id, shinglesOf(text));
  const pairs = others.filter(({ own, other }) => {
    const [one, two] = [come.get(own) as Text, kept.get(other)];
    return (
      two !== undefined &&
      mayRepeat(one, two) &&
      repeats(shingles.get(own) as Set<number>, shingles.get(other) as Set<number>)
    );
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
const mayRepeat = (one: Text, other: Text): boolean =>
  one.side === null || other.side === null || one.side === other.side;

/** Documents that may repeat those that came: they share a part of a sketch. */
async function near(
  db: Kysely<Schema>,
  hashes: readonly string[],
  ids: readonly string[],
): Promise<readonly { readonly own: string; readonly other: string }[]> {
  const { rows } = await sql<{ own: string; other: string }>`select own.id as own, sketches.document_id as other
    from unnest(${hashes}::bigint[], ${ids}::text[]) as own (hash, id)
    join sketches on sketches.hash = own.hash and sketches.document_id <> own.id
    group by 1, 2 having count(*) >= ${COMMON}`.execute(db);
  return rows;
}

/** Texts of documents, from the record where they did not just come. */
async function textsOf(db: Kysely<Schema>, ids: readonly string[], come: ReadonlyMap<string, Text>): Promise<Text[]> {
  const there = ids.filter((id) => !come.has(id));
  const own = ids.flatMap((id) => come.get(id) ?? []);
  if (there.length === 0) return own;
  return [
    ...own,
    ...(await db.selectFrom('documents').select(['id', 'text', 'side']).where('id', 'in', there).execute()),
  ];
}
