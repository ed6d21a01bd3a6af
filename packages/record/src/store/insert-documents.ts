import type { Insertable, Kysely } from 'kysely';
import type { Arrival } from './add.js';
import type { Schema } from './schema.js';

/** Gives back which documents are new; one that came twice is taken once, as it came first. */
export async function insertDocuments(db: Kysely<Schema>, arrivals: readonly Arrival[]): Promise<Set<string>> {
  const rows = new Map([...arrivals].reverse().map((arrival) => [arrival.id, toRow(arrival)]));
  const inserted = await db
    .insertInto('documents')
    .values([...rows.values()].reverse())
    // What was withdrawn and may come in again has a row without a text.
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet(({ ref }) => ({
          text: ref('excluded.text'),
          title: ref('excluded.title'),
          name: ref('excluded.name'),
        }))
        .where('documents.text', '=', ''),
    )
    .returning('id')
    .execute();
  return new Set(inserted.map(({ id }) => id));
}

function toRow({ id, input, reading: { document }, options = {} }: Arrival): Insertable<Schema['documents']> {
  return {
    id,
    given_id: input.id ?? document.id,
    text: document.text,
    language: document.language,
    title: document.title ?? null,
    url: document.url ?? null,
    publisher: document.publisher ?? null,
    side: document.side ?? null,
    published: document.published ?? null,
    sample: options.sample ?? false,
    name: options.name ?? null,
    publisher_told: input.publisher !== undefined,
  };
}

/** Public addresses of the contacts that each document tells of. */
export async function contactsOf(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('contact_mentions')
    .select(['document_id', 'contact_id'])
    .distinct()
    .where('document_id', 'in', ids)
    .where('contact_id', 'is not', null)
    .orderBy('contact_id')
    .execute();
  const contacts = new Map<string, string[]>();
  for (const { document_id, contact_id } of rows)
    contacts.set(document_id, [...(contacts.get(document_id) ?? []), contact_id as string]);
  return contacts;
}
