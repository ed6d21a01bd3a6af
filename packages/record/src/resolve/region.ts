import type { Kysely, Selectable } from 'kysely';
import { activeCorrections } from '../correct/active.js';
import type { Numbered } from '../correct/change.js';
import { type Links, linkedRows, linksAmong } from '../correct/links.js';
import { takeTurns } from '../store/locks.js';
import type { Schema } from '../store/schema.js';
import { keyOf } from './mention.js';
import type { Days } from './window.js';

// In: mentions that came or went, and contacts that lost some. Out: every mention that may share a contact with them:
// those of the same parties whose days touch, those that are in one contact with them, those that a correction links.

export type Row = Selectable<Schema['contact_mentions']>;

/** Where to look: mentions of these parties about these days, or one mention that tells no day. */
export interface Seed {
  readonly document: string;
  readonly contact: string;
  readonly parties: string;
  readonly days?: Days | undefined;
}

export interface Region {
  readonly rows: readonly Row[];
  readonly links: Links;
}

export async function regionOf(
  db: Kysely<Schema>,
  seeds: readonly Seed[],
  emptied: readonly string[],
): Promise<Region> {
  const rows = new Map<string, Row>();
  const corrections = new Map<number, Numbered>();
  let pending = seeds;
  let contacts = emptied;
  while (pending.length || contacts.length) {
    await takeTurns(
      db,
      'contacts',
      pending.map(({ parties }) => parties),
    );
    const found = [...(await around(db, pending))];
    const near = added(rows, found);
    const former = [...new Set([...contacts, ...near.flatMap(({ contact_id }) => contact_id ?? [])])];
    const shared = added(rows, await inContacts(db, former));
    const active = await activeCorrections(
      db,
      [...near, ...shared].map(({ document_id }) => document_id),
    );
    const fresh = [...active.values()].flat().filter(({ id }) => !corrections.has(id));
    for (const correction of fresh) corrections.set(correction.id, correction);
    const linked = added(rows, await linkedRows(db, fresh));
    pending = [...shared, ...linked].map(seedOf);
    contacts = linked.flatMap(({ contact_id }) => contact_id ?? []);
  }
  const all = [...rows.values()];
  return { rows: all, links: await linksAmong(db, all, [...corrections.values()]) };
}

const seedOf = ({ document_id, contact, parties, first_day, last_day }: Row): Seed => ({
  document: document_id,
  contact,
  parties,
  days: first_day === null || last_day === null ? undefined : { first: first_day, last: last_day },
});

/** Keeps rows that are new, and gives those back. */
function added(rows: Map<string, Row>, found: readonly Row[]): Row[] {
  const fresh = found.filter((row) => !rows.has(keyOf({ document: row.document_id, contact: row.contact })));
  for (const row of fresh) rows.set(keyOf({ document: row.document_id, contact: row.contact }), row);
  return fresh;
}

async function around(db: Kysely<Schema>, seeds: readonly Seed[]): Promise<Row[]> {
  const rows: Row[] = [];
  const seen = new Map<string, Days[]>();
  for (const seed of seeds) {
    const { days, parties } = seed;
    if (!days) rows.push(...(await itself(db, seed)));
    else if (!seen.get(parties)?.some(({ first, last }) => first <= days.first && days.last <= last)) {
      const { span, found } = await touching(db, parties, days);
      seen.set(parties, [...(seen.get(parties) ?? []), span]);
      rows.push(...found);
    }
  }
  return rows;
}

/** Mentions of the parties whose days touch these, or touch those of one that does, and so on. */
async function touching(db: Kysely<Schema>, parties: string, days: Days): Promise<{ span: Days; found: Row[] }> {
  let span = days;
  for (;;) {
    const found = await db
      .selectFrom('contact_mentions')
      .selectAll()
      .where('parties', '=', parties)
      .where('first_day', '<=', span.last)
      .where('last_day', '>=', span.first)
      .execute();
    const first = found.reduce((day, row) => (row.first_day && row.first_day < day ? row.first_day : day), span.first);
    const last = found.reduce((day, row) => (row.last_day && row.last_day > day ? row.last_day : day), span.last);
    if (first === span.first && last === span.last) return { span, found };
    span = { first, last };
  }
}

const itself = (db: Kysely<Schema>, { document, contact }: Seed): Promise<Row[]> =>
  db
    .selectFrom('contact_mentions')
    .selectAll()
    .where('document_id', '=', document)
    .where('contact', '=', contact)
    .execute();

const inContacts = async (db: Kysely<Schema>, ids: readonly string[]): Promise<Row[]> =>
  ids.length ? db.selectFrom('contact_mentions').selectAll().where('contact_id', 'in', ids).execute() : [];
