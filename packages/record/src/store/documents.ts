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
  const [told] = await documentsWithReadings(db, [row.id]);
  if (!told) return undefined;
  const links = await db
    .selectFrom('contact_mentions')
    .select('contact_id')
    .where('document_id', '=', row.id)
    .execute();
  const contacts = await contactRows(
    db,
    links.flatMap(({ contact_id }) => contact_id ?? []),
  );
  return { ...told, contacts };
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
  const readings = await newestReadings(db, rows, shown);
  return rows.flatMap((row) => {
    const reading = readings.get(row.id);
    return reading ? [{ document: documentRow(row, shown), reading }] : [];
  });
}

type Shown = (hash: string) => string;

async function newestReadings(db: Kysely<Schema>, rows: readonly Row[], shown: Shown): Promise<Map<string, Reading>> {
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
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return new Map(
    readings.map(({ document_id, reading }) => [
      document_id,
      withText(reading, texts.get(document_id) ?? '', shown(document_id)),
    ]),
  );
}

/** The text is kept once, with the document; here it comes back to its place in the reading. */
function withText(reading: Reading, text: string, id: string): Reading {
  const { id: _, ...rest } = reading.document;
  return { ...reading, document: { id, text, ...withoutText(rest) } };
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
