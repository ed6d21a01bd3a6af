import type { Kysely, Transaction } from 'kysely';
import { documentId, inputHash } from '../document-id.js';
import { RecordError } from '../errors.js';
import { settle } from '../resolve/settle.js';
import { isText } from '../text.js';
import type { Added, Addition, Refused } from '../types.js';
import type { Withdrawal } from '../types-of-changes.js';
import { barred } from '../withdraw/withdrawals.js';
import { contactsOf, insertDocuments } from './insert-documents.js';
import { insertReadings } from './insert-reading.js';
import type { Schema } from './schema.js';
import { shownIds } from './shown-ids.js';
import { take } from './take.js';
import { transact } from './transact.js';

/** A document on its way in; `id` is its hash. */
export interface Arrival extends Addition {
  readonly id: string;
}

/**
 * Keeps documents and their readings, and resolves their contacts, in one transaction of as many statements as one
 * document takes. One that is refused keeps none of the others out. Answers are in the order of the additions.
 */
export async function addDocuments(
  db: Kysely<Schema>,
  additions: readonly Addition[],
): Promise<readonly (Added | Refused)[]> {
  const all = additions.map((addition) => ({ ...addition, id: documentId(addition.reading.document) }));
  const whole = all.filter(isWhole);
  return transact(db, async (transaction) => {
    const tombstones = await barred(transaction, whole.map(asked));
    const admitted = whole.filter(({ id }) => !tombstones.has(id));
    const kept = await keep(transaction, admitted);
    const ids = admitted.map(({ id }) => id);
    const shown = await shownIds(transaction, ids);
    const contacts = await contactsOf(transaction, ids);
    return all.map((arrival): Added | Refused => {
      const { id } = arrival;
      if (!isWhole(arrival)) return refused(BAD_TEXT);
      const tombstone = tombstones.get(id);
      if (tombstone) return refused(withdrawn(tombstone));
      // Of a document that came twice in one batch the first is new.
      return { document: shown(id), kept: kept.delete(id), contacts: contacts.get(id) ?? [] };
    });
  });
}

/** Gives back which documents are new. */
async function keep(db: Transaction<Schema>, arrivals: readonly Arrival[]): Promise<Set<string>> {
  if (arrivals.length === 0) return new Set();
  const kept = await insertDocuments(db, arrivals);
  const read = await insertReadings(
    db,
    arrivals.map(({ id, reading }) => ({ hash: id, mended: '', reading })),
  );
  await remember(db, arrivals);
  const fresh = new Map(arrivals.flatMap(({ id, reading }) => (kept.has(id) ? [[id, reading.document] as const] : [])));
  const touched = await take(
    db,
    [...fresh].map(([id, { text, side }]) => ({ id, text, side: side ?? null })),
  );
  await settle(db, [...new Set([...touched, ...read])]);
  return kept;
}

/** What was given is known again by its hash: stopped and started anew, an import need not read it twice. */
async function remember(db: Transaction<Schema>, arrivals: readonly Arrival[]): Promise<void> {
  const inputs = new Map(arrivals.map(({ id, input }) => [inputHash(input), id]));
  await db
    .insertInto('inputs')
    .values([...inputs].map(([hash, document_id]) => ({ hash, document_id, input: null })))
    .onConflict((conflict) =>
      conflict.column('hash').doUpdateSet(({ ref }) => ({
        document_id: ref('excluded.document_id'),
        input: null,
        name: null,
        problem: null,
      })),
    )
    .execute();
}

const asked = ({ id, input, reading }: Arrival) => ({
  id,
  givenId: input.id ?? reading.document.id,
  url: input.url,
});

const isWhole = ({ input, reading, options }: Addition): boolean =>
  [...Object.values(reading.document), ...Object.values(input), options?.name ?? ''].every(isText);

const BAD_TEXT = new RecordError(
  'bad-text',
  'the text, or what is told of it, holds a character that no text can hold',
);

const withdrawn = ({ document, at, reason }: Withdrawal): RecordError =>
  new RecordError(
    'withdrawn',
    `it was withdrawn on ${at.slice(0, 10)} (${reason}); to add it again: readout withdraw ${document} --undo`,
  );

const refused = ({ code, message }: RecordError): Refused => ({ refused: { code, message } });
