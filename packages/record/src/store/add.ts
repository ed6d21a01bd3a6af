import type { InputDocument, Reading } from '@readout/reader';
import type { Kysely, Transaction } from 'kysely';
import { documentId } from '../document-id.js';
import { RecordError } from '../errors.js';
import { settle } from '../resolve/settle.js';
import { isText } from '../text.js';
import type { Added, AddOptions } from '../types.js';
import { barred } from '../withdraw/withdrawals.js';
import { insertReading } from './insert-reading.js';
import type { Schema } from './schema.js';
import { shownIds } from './shown-ids.js';
import { take } from './take.js';
import { transact } from './transact.js';

type Db = Transaction<Schema>;

/** Keeps a document and its reading, and resolves its contacts, in one transaction. */
export function addDocument(
  db: Kysely<Schema>,
  input: InputDocument,
  reading: Reading,
  { sample = false, name }: AddOptions,
): Promise<Added> {
  const held = [...Object.values(reading.document), ...Object.values(input), name ?? ''];
  if (!held.every(isText))
    throw new RecordError('bad-text', 'the text, or what is told of it, holds a character that no text can hold');
  const id = documentId(reading.document);
  return transact(db, async (transaction) => {
    const tombstone = await barred(transaction, { id, givenId: input.id ?? reading.document.id, url: input.url });
    if (tombstone)
      throw new RecordError(
        'withdrawn',
        `it was withdrawn on ${tombstone.at.slice(0, 10)} (${tombstone.reason}); to add it again: readout withdraw ${tombstone.document} --undo`,
      );
    const isNew = await insertDocument(transaction, id, input, reading, { sample, name });
    const isRead = await insertReading(transaction, id, reading);
    const touched = isNew ? await take(transaction, id, reading.document.text) : [id];
    if (isNew || isRead) await settle(transaction, touched);
    const shown = await shownIds(transaction, [id]);
    return { document: shown(id), kept: isNew, contacts: await contactsOf(transaction, id) };
  });
}

async function insertDocument(
  db: Db,
  id: string,
  input: InputDocument,
  { document }: Reading,
  { sample, name }: { readonly sample: boolean; readonly name: string | undefined },
): Promise<boolean> {
  const inserted = await db
    .insertInto('documents')
    .values({
      id,
      given_id: input.id ?? document.id,
      text: document.text,
      language: document.language,
      title: document.title ?? null,
      url: document.url ?? null,
      publisher: document.publisher ?? null,
      side: document.side ?? null,
      published: document.published ?? null,
      sample,
      name: name ?? null,
      publisher_told: input.publisher !== undefined,
    })
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
    .executeTakeFirst();
  return inserted !== undefined;
}

async function contactsOf(db: Db, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('contact_mentions')
    .select('contact_id')
    .distinct()
    .where('document_id', '=', id)
    .where('contact_id', 'is not', null)
    .orderBy('contact_id')
    .execute();
  return rows.flatMap(({ contact_id }) => contact_id ?? []);
}
