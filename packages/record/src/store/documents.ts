import type { Reading } from '@readout/reader';
import type { Kysely, Selectable } from 'kysely';
import type { DocumentPage, DocumentRow } from '../types.js';
import { contactRows } from './contact-rows.js';
import { copiesOf, originalsOf } from './copies.js';
import { presentReadings, withText } from './readings.js';
import { revisionsOf } from './revisions.js';
import type { Schema } from './schema.js';
import { shownIds } from './shown-ids.js';

type Row = Selectable<Schema['documents']>;

export async function documentPage(db: Kysely<Schema>, id: string): Promise<DocumentPage | undefined> {
  const hash = await hashOf(db, id);
  if (hash === undefined) return undefined;
  const [told] = await documentsWithReadings(db, [hash]);
  if (!told) return undefined;
  const links = await db.selectFrom('contact_mentions').select('contact_id').where('document_id', '=', hash).execute();
  const contacts = await contactRows(
    db,
    links.flatMap(({ contact_id }) => contact_id ?? []),
  );
  return { ...told, contacts, revisions: await revisionsOf(db, hash), copies: await copiesOf(db, hash) };
}

/** The document of a hash, else the newest of an id. */
export async function hashOf(db: Kysely<Schema>, id: string): Promise<string | undefined> {
  const own = await db.selectFrom('documents').select('id').where('id', '=', id).executeTakeFirst();
  if (own) return own.id;
  const newest = await db
    .selectFrom('documents')
    .innerJoin('revisions', 'revisions.document_id', 'documents.id')
    .select('documents.id')
    .where('given_id', '=', id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest?.id;
}

export interface ReadDocumentRow {
  readonly document: DocumentRow;
  readonly reading: Reading;
}

/** Documents by their hashes, each with its newest reading. */
export async function documentsWithReadings(db: Kysely<Schema>, hashes: readonly string[]): Promise<ReadDocumentRow[]> {
  if (hashes.length === 0) return [];
  const rows = await db.selectFrom('documents').selectAll().where('id', 'in', hashes).execute();
  const shown = await shownIds(db, hashes);
  const readings = await presentReadings(db, hashes);
  const originals = await originalsOf(db, hashes);
  return rows.flatMap((row) => {
    const present = readings.get(row.id);
    if (!present) return [];
    const reading = withText(present.reading, row.text, shown(row.id));
    return [{ document: documentRow(row, reading, originals.get(row.id)), reading }];
  });
}

/** What is told of a document is told by its reading: corrections are in it. */
function documentRow(row: Row, { document }: Reading, original: string | undefined): DocumentRow {
  const { id, language, title, url, publisher, side, published } = document;
  return {
    id,
    hash: row.id,
    language,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(side === undefined ? {} : { side }),
    ...(published === undefined ? {} : { published }),
    sample: row.sample,
    ...(row.name === null ? {} : { name: row.name }),
    ...(original === undefined ? {} : { copyOf: original }),
  };
}
