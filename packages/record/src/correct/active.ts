import type { Kysely } from 'kysely';
import type { Schema } from '../store/schema.js';
import type { Numbered } from './change.js';

/** The corrections in force for each document, in the order in which they were made: those of all revisions of its work. */
export async function activeCorrections(
  db: Kysely<Schema>,
  hashes: readonly string[],
): Promise<Map<string, readonly Numbered[]>> {
  if (hashes.length === 0 || !(await anyActive(db))) return new Map();
  const rows = await db
    .selectFrom('revisions as own')
    .innerJoin('revisions as other', 'other.work', 'own.work')
    .innerJoin('correction_documents', 'correction_documents.document_id', 'other.document_id')
    .innerJoin('corrections', 'corrections.id', 'correction_documents.correction_id')
    .select(['own.document_id', 'corrections.id', 'corrections.change'])
    .distinctOn(['own.document_id', 'corrections.id'])
    .where('own.document_id', 'in', hashes)
    .where('corrections.undone_at', 'is', null)
    .orderBy('own.document_id')
    .orderBy('corrections.id')
    .execute();
  const byDocument = new Map<string, Numbered[]>();
  for (const { document_id, id, change } of rows)
    byDocument.set(document_id, [...(byDocument.get(document_id) ?? []), { id, change }]);
  return byDocument;
}

/** Most records hold none: asked first, since every document that comes in asks. */
async function anyActive(db: Kysely<Schema>): Promise<boolean> {
  const query = db.selectFrom('corrections').select('id').where('undone_at', 'is', null).limit(1);
  return (await query.executeTakeFirst()) !== undefined;
}
