import { type Kysely, type Selectable, sql } from 'kysely';
import type { ContactMention, ContactPage, ContactRow } from '../types.js';
import { publicRows } from './contact-rows.js';
import { documentsWithReadings } from './documents.js';
import type { Schema } from './schema.js';
import { shownIds } from './shown-ids.js';

type Row = Selectable<Schema['contacts']>;

export async function listContacts(
  db: Kysely<Schema>,
  options: { readonly limit?: number; readonly offset?: number } = {},
): Promise<ContactRow[]> {
  let query = db.selectFrom('contacts').selectAll().orderBy(sql`latest_day desc nulls last`).orderBy('id');
  if (options.limit !== undefined) query = query.limit(options.limit);
  if (options.offset !== undefined) query = query.offset(options.offset);
  return publicRows(db, await query.execute());
}

export async function contactPage(db: Kysely<Schema>, address: string): Promise<ContactPage | undefined> {
  const id = await presentAddress(db, address);
  const row =
    id === undefined ? undefined : await db.selectFrom('contacts').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const [contact] = await publicRows(db, [row]);
  const { documents, readings } = await documentsWithReadings(db, row.documents);
  const shown = await shownIds(db, row.documents);
  const mentions = (await mentionsOf(db, row)).map((mention) => ({ ...mention, document: shown(mention.document) }));
  return {
    contact: contact as ContactRow,
    ...(row.id === address ? {} : { movedFrom: address }),
    mentions,
    documents,
    readings,
  };
}

/** The address itself, or that of the contact which now holds most of the mentions it stood for. */
async function presentAddress(db: Kysely<Schema>, address: string): Promise<string | undefined> {
  const present = await db.selectFrom('contacts').select('id').where('id', '=', address).executeTakeFirst();
  if (present) return present.id;
  const moved = await db
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
    .limit(1)
    .executeTakeFirst();
  return moved?.contact_id ?? undefined;
}

async function mentionsOf(db: Kysely<Schema>, { id, documents }: Row): Promise<ContactMention[]> {
  const rows = await db
    .selectFrom('contact_mentions')
    .select(['document_id', 'contact', 'reason'])
    .where('contact_id', '=', id)
    .orderBy('contact')
    .execute();
  return documents.flatMap((document) =>
    rows
      .filter((row) => row.document_id === document)
      .map(({ contact, reason }) => ({ document, contact, reason: reason ?? '' })),
  );
}
