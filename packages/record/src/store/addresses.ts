import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.js';

/** Where an address leads. `others`: contacts that hold some of the texts it stood for, when they were taken apart. */
export interface Present {
  readonly id: string;
  readonly others: readonly string[];
  /** Why it is another address than the one asked for. */
  readonly because: string;
}

/** In: an address, present or past. Out: the contact that is there, else the one that holds most of what it stood for. */
export async function presentAddress(db: Kysely<Schema>, address: string): Promise<Present | undefined> {
  const own = await db.selectFrom('contacts').select('id').where('id', '=', address).executeTakeFirst();
  const holders = await holdersOf(db, address);
  if (own) return { id: own.id, others: holders.filter((id) => id !== own.id), because: '' };
  const [first, ...others] = holders;
  if (first !== undefined)
    return { id: first, others, because: `the documents that told of ${address} are taken to tell of this contact` };
  const successor = await successorOf(db, address);
  return successor === undefined
    ? undefined
    : { id: successor, others: [], because: `the document that told of ${address} was revised or read anew` };
}

/** The contacts that now hold the mentions it stood for, most of them first. */
async function holdersOf(db: Kysely<Schema>, address: string): Promise<string[]> {
  const rows = await db
    .selectFrom('addresses')
    .innerJoin('contact_mentions', (join) =>
      join
        .onRef('contact_mentions.document_id', '=', 'addresses.document_id')
        .onRef('contact_mentions.contact', '=', 'addresses.contact'),
    )
    .select('contact_mentions.contact_id')
    .where('addresses.address', '=', address)
    .where('contact_mentions.contact_id', 'is not', null)
    .groupBy('contact_mentions.contact_id')
    .orderBy(sql`count(*) desc`)
    .orderBy('contact_mentions.contact_id')
    .execute();
  return rows.flatMap(({ contact_id }) => contact_id ?? []);
}

/** What the same documents, or their newest revisions, now tell of the same parties; of several the one of the same kind. */
async function successorOf(db: Kysely<Schema>, address: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('addresses')
    .innerJoin('revisions as former', 'former.document_id', 'addresses.document_id')
    .innerJoin('revisions as present', 'present.work', 'former.work')
    .innerJoin('contact_mentions', 'contact_mentions.document_id', 'present.document_id')
    .select('contact_mentions.contact_id')
    .where('addresses.address', '=', address)
    .where('contact_mentions.contact_id', 'is not', null)
    .whereRef('contact_mentions.parties', '=', 'addresses.parties')
    .orderBy(sql`(contact_mentions.kind = addresses.kind) desc`)
    .orderBy('addresses.seq', 'desc')
    .orderBy('contact_mentions.contact_id')
    .limit(1)
    .executeTakeFirst();
  return row?.contact_id ?? undefined;
}
