import type { Reading } from '@readout/reader';
import type { Kysely, Selectable } from 'kysely';
import type { DocumentPage, DocumentRow } from '../types.js';
import { contactRows } from './contact-rows.js';
import type { Schema } from './schema.js';
import { shownIds } from './shown-ids.js';

type Row = Selectable<Schema['documents']>;

export async function documentPage(db: Kysely<Schema>, id: string): Promise<DocumentPage | undefined> {
  const row =
    (await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst()) ??
    (await db
      .selectFrom('documents')
      .selectAll()
      .where('given_id', '=', id)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst());
  if (!row) return undefined;
  const shown = await shownIds(db, [row.id]);
  const [reading] = await newestReadings(db, [row], shown);
  if (!reading) return undefined;
  const links = await db
    .selectFrom('contact_mentions')
    .select('contact_id')
    .where('document_id', '=', row.id)
    .execute();
  const contacts = await contactRows(
    db,
    links.flatMap(({ contact_id }) => contact_id ?? []),
  );
  return { document: documentRow(row, shown), reading, contacts };
}

/** Documents with the newest reading of each, in the order of the ids. */
export async function documentsWithReadings(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<{ readonly documents: DocumentRow[]; readonly readings: Reading[] }> {
  if (ids.length === 0) return { documents: [], readings: [] };
  const rows = await db.selectFrom('documents').selectAll().where('id', 'in', ids).execute();
  const ordered = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const shown = await shownIds(db, ids);
  return {
    documents: ordered.map((row) => documentRow(row, shown)),
    readings: await newestReadings(db, ordered, shown),
  };
}

type Shown = (hash: string) => string;

async function newestReadings(db: Kysely<Schema>, rows: readonly Row[], shown: Shown): Promise<Reading[]> {
  const readings = await db
    .selectFrom('readings')
    .select(['document_id', 'reading'])
    .distinctOn('document_id')
    .where(
      'document_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('document_id')
    .orderBy('seq', 'desc')
    .execute();
  const byDocument = new Map(readings.map(({ document_id, reading }) => [document_id, reading]));
  return rows.flatMap((row) => withText(byDocument.get(row.id), row.text, shown) ?? []);
}

/** The text is kept once, with the document; here it comes back to its place in the reading. */
function withText(reading: Reading | undefined, text: string, shown: Shown): Reading | undefined {
  if (!reading) return undefined;
  const { id, ...rest } = reading.document;
  return { ...reading, document: { id: shown(id), text, ...withoutText(rest) } };
}

const withoutText = <T extends { text: string }>({ text: _, ...rest }: T): Omit<T, 'text'> => rest;

function documentRow(row: Row, shown: Shown): DocumentRow {
  return {
    id: shown(row.id),
    hash: row.id,
    language: row.language,
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.url === null ? {} : { url: row.url }),
    ...(row.publisher === null ? {} : { publisher: row.publisher }),
    ...(row.side === null ? {} : { side: row.side }),
    ...(row.published === null ? {} : { published: row.published }),
    sample: row.sample,
    ...(row.name === null ? {} : { name: row.name }),
  };
}
