import type { Kysely } from 'kysely';
import { RecordError } from '../errors.js';
import { presentAddress } from '../store/addresses.js';
import { documentsWithReadings, hashOf, type ReadDocumentRow } from '../store/documents.js';
import type { Schema } from '../store/schema.js';
import type { Change, CorrectionRequest, MentionRef, PassageRef } from './change.js';
import { wordsAt } from './find.js';

/** In: what an analyst asks for. Out: the same with its targets, so that they are found again; refused where one is not there. */
export async function targeted(db: Kysely<Schema>, request: CorrectionRequest): Promise<Change> {
  switch (request.kind) {
    case 'document':
      return { ...request, document: (await told(db, request.document)).document.hash };
    case 'contact':
      return { ...request, mentions: await mentions(db, request.contact) };
    case 'merge': {
      const refs: MentionRef[] = [];
      for (const address of request.contacts) refs.push(...(await mentions(db, address)));
      return { ...request, mentions: refs };
    }
    case 'split':
      return split(db, request.contact, request.documents);
    case 'reject': {
      const { document, reading } = await told(db, request.document);
      const statement = reading.statements.find(({ id }) => id === request.statement);
      if (!statement) throw missing(`no statement "${request.statement}" in ${request.document}`, 'read --json');
      return { kind: 'reject', statement: passage(document.hash, statement.id, statement.content, reading) };
    }
    case 'actor': {
      const { document, reading } = await told(db, request.document);
      const actor = reading.actors.find(({ id }) => id === request.actor);
      const [at] = actor?.mentions ?? [];
      if (!actor || !at) throw missing(`no actor "${request.actor}" in ${request.document}`, 'read --json');
      return { kind: 'actor', actor: passage(document.hash, actor.id, at, reading), as: request.as };
    }
  }
}

const missing = (what: string, command: string): RecordError =>
  new RecordError('no-target', `there is ${what}; "readout ${command}" lists them`);

function passage(document: string, id: string, at: PassageRef['at'], reading: ReadDocumentRow['reading']): PassageRef {
  return { document, id, at: { start: at.start, end: at.end }, words: wordsAt(reading, at) };
}

async function told(db: Kysely<Schema>, id: string): Promise<ReadDocumentRow> {
  const hash = await hashOf(db, id);
  const [row] = hash === undefined ? [] : await documentsWithReadings(db, [hash]);
  if (!row)
    throw new RecordError(
      'no-target',
      `there is no document "${id}" in the record; give the id under which it was added`,
    );
  return row;
}

/** What documents tell of the contact at an address. */
async function mentions(db: Kysely<Schema>, address: string): Promise<MentionRef[]> {
  const present = await presentAddress(db, address);
  if (!present) throw missing(`no contact "${address}" in the record`, 'contacts');
  const rows = await db
    .selectFrom('contact_mentions')
    .select(['document_id', 'contact', 'parties'])
    .where('contact_id', '=', present.id)
    .orderBy('document_id')
    .orderBy('contact')
    .execute();
  const read = await documentsWithReadings(
    db,
    rows.map(({ document_id }) => document_id),
  );
  const readings = new Map(read.map(({ document, reading }) => [document.hash, reading]));
  return rows.map(({ document_id, contact, parties }) => ({
    document: document_id,
    contact,
    parties,
    at: readings.get(document_id)?.contacts.find(({ id }) => id === contact)?.evidence ?? [],
  }));
}

async function split(db: Kysely<Schema>, contact: string, documents: readonly string[]): Promise<Change> {
  const all = await mentions(db, contact);
  const hashes: string[] = [];
  for (const id of documents) hashes.push((await told(db, id)).document.hash);
  const foreign = documents.find((_, at) => !all.some(({ document }) => document === hashes[at]));
  if (foreign !== undefined) throw new RecordError('no-target', `"${foreign}" does not tell of ${contact}`);
  const own = all.filter(({ document }) => hashes.includes(document));
  const rest = all.filter(({ document }) => !hashes.includes(document));
  if (rest.length === 0)
    throw new RecordError('bad-correction', `these are all documents of ${contact}: nothing would be left of it`);
  return { kind: 'split', contact, mentions: own, rest };
}
