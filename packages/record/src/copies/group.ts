import type { Kysely } from 'kysely';
import type { Schema } from '../store/schema.js';

/** Documents that repeat each other, directly or through others, are one group under its original: made anew from the pairs. */
export async function group(db: Kysely<Schema>, ids: readonly string[]): Promise<void> {
  const rest = new Set(ids);
  for (const id of rest) {
    const members = await connected(db, id);
    for (const member of members) rest.delete(member);
    await write(db, members);
  }
}

async function connected(db: Kysely<Schema>, id: string): Promise<string[]> {
  const found = new Set([id]);
  for (let edge = [id]; edge.length; ) {
    const rows = await db
      .selectFrom('copy_pairs')
      .selectAll()
      .where(({ or, eb }) => or([eb('document_id', 'in', edge), eb('other_id', 'in', edge)]))
      .execute();
    edge = rows.flatMap(({ document_id, other_id }) => [document_id, other_id]).filter((other) => !found.has(other));
    for (const other of edge) found.add(other);
  }
  return [...found];
}

async function write(db: Kysely<Schema>, members: readonly string[]): Promise<void> {
  await db.deleteFrom('copies').where('document_id', 'in', members).execute();
  if (members.length < 2) return;
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'side', 'published'])
    .where('id', 'in', members)
    .execute();
  const [original] = rows.sort(
    (a, b) =>
      Number(a.side === null) - Number(b.side === null) ||
      compare(a.published ?? '9', b.published ?? '9') ||
      compare(a.id, b.id),
  );
  if (!original) return;
  await db
    .insertInto('copies')
    .values(members.map((document_id) => ({ document_id, original: original.id })))
    .execute();
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
