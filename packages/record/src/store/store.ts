import { type Kysely, sql } from 'kysely';
import { correct, undo } from '../correct/correct.js';
import { listCorrections } from '../correct/list.js';
import { RecordError } from '../errors.js';
import { exportPart } from '../export/export-part.js';
import { resolveNext } from '../resolve/resolve-next.js';
import { isText } from '../text.js';
import type { Added, Addition, RecordStatus, RecordStore, Refused } from '../types.js';
import type { Signed } from '../types-of-changes.js';
import { claimSource, endTurn, keepPage, watchedPages, watchStates } from '../watch/watch.js';
import { readmit, withdraw } from '../withdraw/withdraw.js';
import { listWithdrawals, withdrawalOf } from '../withdraw/withdrawals.js';
import { addDocuments } from './add.js';
import { contactPage, listContactPages, listContacts } from './contacts.js';
import { documentPage } from './documents.js';
import { known } from './known.js';
import { reread, stale } from './reread.js';
import { revisionSteps } from './revision-steps.js';
import type { Schema } from './schema.js';

/** What differs between the engines: their name, and what is done after writing and at the end. */
export interface Engine {
  readonly name: RecordStatus['engine'];
  readonly afterWrites?: (documents: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export function createStore(db: Kysely<Schema>, engine: Engine): RecordStore {
  return {
    async add(input, reading, options = {}) {
      const [added] = await addAll(db, engine, [{ input, reading, options }]);
      if (added && 'refused' in added) throw new RecordError(added.refused.code, added.refused.message);
      return added as Added;
    },
    addMany: (additions) => addAll(db, engine, additions),
    known: (inputs, versions) => known(db, inputs, versions),
    contacts: (options) => listContacts(db, options),
    contactPages: (options) => listContactPages(db, options),
    contact: async (id) => (isText(id) ? contactPage(db, id) : undefined),
    document: async (id) => (isText(id) ? documentPage(db, id) : undefined),
    revisions: async (id) => (isText(id) ? revisionSteps(db, id) : undefined),
    withdraw: async (id, signed) => withdraw(db, text(id), checked(signed)),
    readmit: async (id) => readmit(db, text(id)),
    withdrawal: async (id) => (isText(id) ? withdrawalOf(db, id) : undefined),
    withdrawals: () => listWithdrawals(db),
    correct: async (request, signed) => correct(db, request, checked(signed)),
    undo: async (id, signed) => undo(db, id, checked(signed)),
    corrections: () => listCorrections(db),
    stale: (versions, options = {}) => stale(db, versions, options),
    async reread(readings) {
      const count = await reread(db, readings);
      await engine.afterWrites?.(count);
      return count;
    },
    resolve: (after) => resolveNext(db, after),
    export: (after) => exportPart(db, after),
    status: () => status(db, engine.name),
    claimSource: (claim) => claimSource(db, claim),
    endTurn: (end) => endTurn(db, end),
    watchStates: () => watchStates(db),
    watchedPages: (urls) => watchedPages(db, urls),
    keepPage: (page) => keepPage(db, page),
    async close() {
      await engine.close();
    },
  };
}

/** More at once hold others up for too long. */
const MOST = 1000;

async function addAll(
  db: Kysely<Schema>,
  engine: Engine,
  additions: readonly Addition[],
): Promise<readonly (Added | Refused)[]> {
  if (additions.length === 0) return [];
  if (additions.length > MOST)
    throw new RecordError('too-many', `${additions.length} documents at once are too many; give at most ${MOST}`);
  const added = await addDocuments(db, additions);
  await engine.afterWrites?.(added.filter((one) => 'kept' in one && one.kept).length);
  return added;
}

function text(id: string): string {
  if (!isText(id)) throw new RecordError('no-document', 'this id holds a character that no text can hold');
  return id;
}

/** Nothing is changed without somebody who answers for it, and why. */
function checked({ author, reason }: Signed): Signed {
  if (![author, reason].every((value) => isText(value) && value.trim() !== ''))
    throw new RecordError('unsigned', 'say why, and who you are: a reason and an author are needed');
  return { author, reason };
}

async function status(db: Kysely<Schema>, engine: RecordStatus['engine']): Promise<RecordStatus> {
  const { documents, samples } = await db
    .selectFrom('documents')
    .leftJoin('withdrawals', 'withdrawals.document_id', 'documents.id')
    .where('withdrawals.document_id', 'is', null)
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
