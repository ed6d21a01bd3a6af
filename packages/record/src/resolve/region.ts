import { type Kysely, type Selectable, sql } from 'kysely';
import { activeCorrections } from '../correct/active.js';
import type { Numbered } from '../correct/change.js';
import { type Links, linkedRows, linksAmong } from '../correct/links.js';
import type { Schema } from '../store/schema.js';
import { keyOf } from './mention.js';
import { type Days, earliestFor } from './window.js';

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

/** Days about which the mentions of some parties are looked for. */
interface Reach extends Days {
  readonly parties: string;
}

/** Mentions of the same parties whose days touch those of a seed, or touch those of one that does, and so on. */
async function around(db: Kysely<Schema>, seeds: readonly Seed[]): Promise<Row[]> {
  const rows = await themselves(
    db,
    seeds.filter(({ days }) => !days),
  );
  let reaches = joined(seeds.flatMap(({ parties, days }) => (days ? [{ parties, ...days }] : [])));
  while (reaches.length) {
    const found = await touching(db, reaches);
    rows.push(...found);
    reaches = reaches.flatMap((reach, at) => {
      const own = found.filter((row) => row.at === at + 1);
      const first = own.reduce((day, row) => (row.first_day && row.first_day < day ? row.first_day : day), reach.first);
      const last = own.reduce((day, row) => (row.last_day && row.last_day > day ? row.last_day : day), reach.last);
      return first === reach.first && last === reach.last ? [] : [{ ...reach, first, last }];
    });
  }
  return rows;
}

/** Reaches of the same parties that overlap are one. */
function joined(reaches: readonly Reach[]): Reach[] {
  const all: Reach[] = [];
  for (const reach of [...reaches].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))) {
    const before = all.at(-1);
    if (before?.parties === reach.parties && reach.first <= before.last)
      all[all.length - 1] = { ...before, last: later(before.last, reach.last) };
    else all.push(reach);
  }
  return all;
}

const later = (day: string, other: string): string => (other > day ? other : day);

const orderOf = ({ parties, first }: Reach): string => `${parties}\n${first}`;

/** One statement for all. No days are further apart than the longest window, so that a long history is not gone through. */
async function touching(db: Kysely<Schema>, reaches: readonly Reach[]): Promise<(Row & { readonly at: number })[]> {
  const { rows } = await sql<Row & { at: number }>`select reach.at::int as at, mention.*
    from unnest(${reaches.map(({ parties }) => parties)}::text[], ${reaches.map(({ first }) => first)}::text[],
      ${reaches.map(({ last }) => last)}::text[], ${reaches.map(({ first }) => earliestFor(first))}::text[])
      with ordinality as reach (parties, first, last, earliest, at)
    join contact_mentions as mention on mention.parties = reach.parties
      and mention.first_day <= reach.last and mention.first_day >= reach.earliest
      and mention.last_day >= reach.first`.execute(db);
  return rows;
}

async function themselves(db: Kysely<Schema>, seeds: readonly Seed[]): Promise<Row[]> {
  if (seeds.length === 0) return [];
  const { rows } = await sql<Row>`select mention.* from unnest(${seeds.map(({ document }) => document)}::text[],
      ${seeds.map(({ contact }) => contact)}::text[]) as seed (document_id, contact)
    join contact_mentions as mention on mention.document_id = seed.document_id and mention.contact = seed.contact`.execute(
    db,
  );
  return rows;
}

const inContacts = async (db: Kysely<Schema>, ids: readonly string[]): Promise<Row[]> =>
  ids.length ? db.selectFrom('contact_mentions').selectAll().where('contact_id', 'in', ids).execute() : [];
