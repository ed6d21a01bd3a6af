import { type Kysely, type Selectable, sql } from 'kysely';
import type { ContactPage, ContactRow, Range } from '../types.js';
import { presentAddress } from './addresses.js';
import { backgroundOf, firstReadings, laterContacts, publishingSides } from './background.js';
import { publicRows } from './contact-rows.js';
import { documentsWithReadings } from './documents.js';
import type { Schema } from './schema.js';

type Row = Selectable<Schema['contacts']>;

export const listContacts = async (db: Kysely<Schema>, options?: Range): Promise<ContactRow[]> =>
  publicRows(db, await newest(db, options));

/** What `contactPage` tells of each, from as many queries as for one. */
export const listContactPages = async (db: Kysely<Schema>, options?: Range): Promise<ContactPage[]> =>
  pagesOf(db, await newest(db, options));

export async function contactPage(db: Kysely<Schema>, address: string): Promise<ContactPage | undefined> {
  const present = await presentAddress(db, address);
  if (!present) return undefined;
  const { id, others, because } = present;
  const [page] = await pagesOf(db, await db.selectFrom('contacts').selectAll().where('id', '=', id).execute());
  if (!page) return undefined;
  return {
    ...page,
    ...(id === address ? {} : { movedFrom: address, movedBecause: because }),
    ...(others.length ? { others } : {}),
  };
}

async function newest(db: Kysely<Schema>, { limit, offset }: Range = {}): Promise<Row[]> {
  let query = db.selectFrom('contacts').selectAll().orderBy(sql`latest_day desc nulls last`).orderBy('id');
  if (limit !== undefined) query = query.limit(limit);
  if (offset !== undefined) query = query.offset(offset);
  return query.execute();
}

async function pagesOf(db: Kysely<Schema>, rows: readonly Row[]): Promise<ContactPage[]> {
  if (rows.length === 0) return [];
  const hashes = [...new Set(rows.flatMap(({ documents }) => documents))];
  const contacts = await publicRows(db, rows);
  const told = new Map((await documentsWithReadings(db, hashes)).map((one) => [one.document.hash, one]));
  const mentions = await mentionsOf(db, rows);
  const first = await firstReadings(db, hashes);
  const later = await laterContacts(
    db,
    rows.map(({ id }) => id),
  );
  const publishing = await publishingSides(
    db,
    rows.flatMap(({ sides }) => sides),
  );
  return rows.map((row, at) => {
    const documents = row.documents.flatMap((hash) => told.get(hash) ?? []);
    const own = mentions.get(row.id) ?? [];
    return {
      contact: contacts[at] as ContactRow,
      mentions: documents.flatMap(({ document: { id, hash } }) =>
        own
          .filter((mention) => mention.document_id === hash)
          .map(({ contact, status, date, reason }) => ({
            document: id,
            contact,
            status,
            ...(date === null ? {} : { date }),
            reason: reason ?? '',
          })),
      ),
      documents: documents.map(({ document }) => document),
      readings: documents.map(({ reading }) => reading),
      background: backgroundOf(
        row.sides,
        documents.map(({ document }) => document),
        publishing,
        first,
        later.get(row.id) ?? [],
      ),
    };
  });
}

type Told = Pick<
  Selectable<Schema['contact_mentions']>,
  'document_id' | 'contact' | 'contact_id' | 'status' | 'date' | 'reason'
>;

async function mentionsOf(db: Kysely<Schema>, contacts: readonly Row[]): Promise<Map<string | null, Told[]>> {
  const rows = await db
    .selectFrom('contact_mentions')
    .select(['document_id', 'contact', 'contact_id', 'status', 'date', 'reason'])
    .where(
      'contact_id',
      'in',
      contacts.map(({ id }) => id),
    )
    .orderBy('contact')
    .execute();
  const byContact = new Map<string | null, Told[]>(contacts.map(({ id }) => [id, []]));
  for (const row of rows) byContact.get(row.contact_id)?.push(row);
  return byContact;
}
