import { type Kysely, sql } from 'kysely';
import { takeTurns } from '../store/locks.js';
import type { Schema } from '../store/schema.js';
import { addressKey } from './address-key.js';

// In: a document that has come. Out: its place among the revisions of one work: documents of one given id or address.

/** Gives back the documents that may have begun or ceased to speak: all of the work. */
export async function joinWork(db: Kysely<Schema>, id: string): Promise<string[]> {
  const { given_id, url } = await db
    .selectFrom('documents')
    .select(['given_id', 'url'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const address = addressKey(url);
  await takeTurns(db, 'revisions', [`id ${given_id}`, ...(address === null ? [] : [`address ${address}`])]);
  const works = await related(db, given_id, address);
  const [work] = works;
  if (work === undefined) {
    await db.insertInto('revisions').values({ document_id: id, work: id, address, number: 1, newest: true }).execute();
    return [id];
  }
  if (works.length > 1) await db.updateTable('revisions').set({ work }).where('work', 'in', works).execute();
  await db
    .insertInto('revisions')
    .values({ document_id: id, work, address, number: 0, newest: false })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return number(db, work);
}

/** The works that share the id or the address, the one that came first at the head. One query each: both go by an index. */
async function related(db: Kysely<Schema>, givenId: string, address: string | null): Promise<string[]> {
  const works = db
    .selectFrom('documents')
    .innerJoin('revisions', 'revisions.document_id', 'documents.id')
    .select(['revisions.work', 'documents.seq']);
  const rows = await works.where('documents.given_id', '=', givenId).execute();
  if (address !== null) rows.push(...(await works.where('revisions.address', '=', address).execute()));
  rows.sort((a, b) => Number(a.seq) - Number(b.seq));
  return [...new Set(rows.map(({ work }) => work))];
}

/** Revisions follow each other by date of publication, then as they came; the last is the newest. */
async function number(db: Kysely<Schema>, work: string): Promise<string[]> {
  const rows = await db
    .selectFrom('revisions')
    .innerJoin('documents', 'documents.id', 'revisions.document_id')
    .select(['document_id', 'number', 'newest', 'published', 'seq'])
    .select(sql<boolean>`text <> ''`.as('there'))
    .where('work', '=', work)
    .execute();
  rows.sort((a, b) => compare(a.published ?? '', b.published ?? '') || Number(a.seq) - Number(b.seq));
  // A text that was withdrawn speaks no more, unless nothing else is left.
  const last = Math.max(
    rows.findLastIndex(({ there }) => there),
    0,
  );
  for (const [at, row] of rows.entries()) {
    const placed = { number: at + 1, newest: at === last };
    if (row.number === placed.number && row.newest === placed.newest) continue;
    await db.updateTable('revisions').set(placed).where('document_id', '=', row.document_id).execute();
  }
  return rows.map(({ document_id }) => document_id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
