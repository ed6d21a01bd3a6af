import { type Kysely, sql } from 'kysely';
import type { Schema } from '../store/schema.js';
import { addressKey } from './address-key.js';

// In: documents that have come. Out: their places among the revisions of works: documents of one given id or address.

interface Come {
  readonly id: string;
  readonly given_id: string;
  readonly address: string | null;
}

/** Gives back the documents that may have begun or ceased to speak: all of their works. */
export async function joinWorks(db: Kysely<Schema>, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'given_id', 'url'])
    .where('id', 'in', ids)
    .orderBy('seq')
    .execute();
  const come = rows.map(({ id, given_id, url }): Come => ({ id, given_id, address: addressKey(url) }));
  const shared = await sharedNames(db, come);
  const [joining, founding] = [true, false].map((joins) =>
    come.filter((one) => namesOf(one).some((name) => shared.has(name)) === joins),
  ) as [Come[], Come[]];
  if (founding.length)
    await db
      .insertInto('revisions')
      .values(founding.map(({ id, address }) => ({ document_id: id, work: id, address, number: 1, newest: true })))
      .execute();
  const touched = founding.map(({ id }) => id);
  for (const one of joining) touched.push(...(await joinWork(db, one)));
  return [...new Set(touched)];
}

const namesOf = ({ given_id, address }: Pick<Come, 'given_id' | 'address'>): string[] => [
  `id ${given_id}`,
  ...(address === null ? [] : [`address ${address}`]),
];

/** Ids and addresses that several of these documents have, or that one has which has its place already. */
async function sharedNames(db: Kysely<Schema>, come: readonly Come[]): Promise<Set<string>> {
  const placed = db
    .selectFrom('documents')
    .innerJoin('revisions', 'revisions.document_id', 'documents.id')
    .select(['given_id', 'address']);
  const rows = await placed
    .where(
      'given_id',
      'in',
      come.map(({ given_id }) => given_id),
    )
    .execute();
  const addresses = come.flatMap(({ address }) => address ?? []);
  if (addresses.length) rows.push(...(await placed.where('address', 'in', addresses).execute()));
  const shared = new Set(rows.flatMap(namesOf));
  const seen = new Set<string>();
  for (const name of come.flatMap(namesOf)) (seen.has(name) ? shared : seen).add(name);
  return shared;
}

async function joinWork(db: Kysely<Schema>, { id, given_id, address }: Come): Promise<string[]> {
  const works = await related(db, given_id, address);
  const work = works[0] ?? id;
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
