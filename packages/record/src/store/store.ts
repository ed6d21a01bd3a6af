import { type Kysely, sql } from 'kysely';
import { isText } from '../text.js';
import type { RecordStatus, RecordStore } from '../types.js';
import { addDocument } from './add.js';
import { contactPage, listContactPages, listContacts } from './contacts.js';
import { documentPage } from './documents.js';
import { revisionSteps } from './revision-steps.js';
import type { Schema } from './schema.js';

/** What differs between the engines: their name, and what is done after writing and at the end. */
export interface Engine {
  readonly name: RecordStatus['engine'];
  readonly afterAdd?: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export function createStore(db: Kysely<Schema>, engine: Engine): RecordStore {
  return {
    async add(input, reading, options = {}) {
      const added = await addDocument(db, input, reading, options);
      if (added.kept) await engine.afterAdd?.();
      return added;
    },
    contacts: (options) => listContacts(db, options),
    contactPages: (options) => listContactPages(db, options),
    contact: async (id) => (isText(id) ? contactPage(db, id) : undefined),
    document: async (id) => (isText(id) ? documentPage(db, id) : undefined),
    revisions: async (id) => (isText(id) ? revisionSteps(db, id) : undefined),
    status: () => status(db, engine.name),
    async close() {
      await engine.close();
    },
  };
}

async function status(db: Kysely<Schema>, engine: RecordStatus['engine']): Promise<RecordStatus> {
  const { documents, samples } = await db
    .selectFrom('documents')
    .select([
      sql<number>`count(*)::int`.as('documents'),
      sql<number>`count(*) filter (where sample)::int`.as('samples'),
    ])
    .executeTakeFirstOrThrow();
  const { contacts } = await db
    .selectFrom('contacts')
    .select(sql<number>`count(*)::int`.as('contacts'))
    .executeTakeFirstOrThrow();
  return { engine, documents, samples, contacts };
}
