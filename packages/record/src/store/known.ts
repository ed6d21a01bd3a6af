import type { Kysely } from 'kysely';
import type { Known } from '../types.js';
import { contactsOf } from './insert-documents.js';
import type { Schema } from './schema.js';
import { shownIds } from './shown-ids.js';
import { type Versions, versionOrder } from './version-order.js';

/** Which inputs, by their hashes, were read by these versions or newer ones. */
export async function known(db: Kysely<Schema>, inputs: readonly string[], versions: Versions): Promise<Known[]> {
  if (inputs.length === 0) return [];
  const rows = await db
    .selectFrom('inputs')
    .innerJoin('readings', 'readings.document_id', 'inputs.document_id')
    .select(['inputs.hash', 'readings.document_id'])
    .distinct()
    .where('inputs.hash', 'in', inputs)
    .where('readings.version', '>=', versionOrder(versions))
    .execute();
  const ids = rows.map(({ document_id }) => document_id);
  const shown = await shownIds(db, ids);
  const contacts = await contactsOf(db, ids);
  return rows.map(({ hash, document_id }) => ({
    input: hash,
    added: { document: shown(document_id), kept: false, contacts: contacts.get(document_id) ?? [] },
  }));
}
