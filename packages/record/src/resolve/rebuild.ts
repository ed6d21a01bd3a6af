import type { Insertable, Kysely, Selectable } from 'kysely';
import { takeTurns } from '../store/locks.js';
import type { Schema } from '../store/schema.js';
import { distinct } from './address.js';
import { type Cluster, cluster } from './cluster.js';
import { type Mention, partiesKey } from './mention.js';
import { reasonFor } from './reason.js';
import { fromRow } from './rows.js';
import { summary } from './summary.js';
import type { Days } from './window.js';

// In: mentions that came or went. Out: the contacts near them, resolved anew from all mentions of the same parties.

type Row = Selectable<Schema['contact_mentions']>;

export async function rebuild(db: Kysely<Schema>, changed: readonly Mention[]): Promise<void> {
  const keys = [...new Set(changed.map(partiesKey))].sort();
  // One transaction at a time resolves the contacts of the same parties; in order, so that none waits for another in a ring.
  await takeTurns(db, 'contacts', keys);
  for (const key of keys) {
    const near = await neighbours(
      db,
      key,
      changed.filter((mention) => partiesKey(mention) === key),
    );
    await resolve(db, key, near);
  }
}

/** Mentions of the parties whose days touch those of the changed ones, or touch one that does, and so on. */
async function neighbours(db: Kysely<Schema>, key: string, changed: readonly Mention[]): Promise<Row[]> {
  const rows = new Map<string, Row>();
  for (const mention of changed) {
    const found = mention.days ? await touching(db, key, mention.days) : await itself(db, mention);
    for (const row of found) rows.set(`${row.document_id} ${row.contact}`, row);
  }
  return [...rows.values()];
}

async function touching(db: Kysely<Schema>, key: string, days: Days): Promise<Row[]> {
  let span = days;
  for (;;) {
    const rows = await db
      .selectFrom('contact_mentions')
      .selectAll()
      .where('parties', '=', key)
      .where('first_day', '<=', span.last)
      .where('last_day', '>=', span.first)
      .execute();
    const first = rows.reduce((day, row) => (row.first_day && row.first_day < day ? row.first_day : day), span.first);
    const last = rows.reduce((day, row) => (row.last_day && row.last_day > day ? row.last_day : day), span.last);
    if (first === span.first && last === span.last) return rows;
    span = { first, last };
  }
}

const itself = (db: Kysely<Schema>, { document, contact }: Mention): Promise<Row[]> =>
  db
    .selectFrom('contact_mentions')
    .selectAll()
    .where('document_id', '=', document)
    .where('contact', '=', contact)
    .execute();

async function resolve(db: Kysely<Schema>, key: string, rows: readonly Row[]): Promise<void> {
  const former = new Set(rows.flatMap(({ contact_id }) => contact_id ?? []));
  const clusters = cluster(rows.map(fromRow));
  const taken = async (address: string): Promise<boolean> => !former.has(address) && (await exists(db, address));
  const addresses = await distinct(clusters, taken);
  if (former.size)
    await db
      .deleteFrom('contacts')
      .where('id', 'in', [...former])
      .execute();
  if (clusters.length) {
    await db
      .insertInto('contacts')
      .values(clusters.map((members) => contactRow(key, addresses.get(members) as string, members)))
      .execute();
  }
  await link(db, rows, clusters, addresses);
}

const exists = async (db: Kysely<Schema>, id: string): Promise<boolean> =>
  (await db.selectFrom('contacts').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;

function contactRow(key: string, id: string, members: Cluster): Insertable<Schema['contacts']> {
  const { kind, status, date, initiator, participants, sides, documents } = summary(members);
  return {
    id,
    parties: key,
    kind,
    status,
    date: date ?? null,
    latest_day: members[0].days?.last ?? null,
    initiator: initiator ?? null,
    participants: JSON.stringify(participants),
    sides: JSON.stringify(sides),
    documents: JSON.stringify(documents),
  };
}

/** Writes down which contact each mention belongs to and why; addresses are only ever added. */
async function link(
  db: Kysely<Schema>,
  rows: readonly Row[],
  clusters: readonly Cluster[],
  addresses: ReadonlyMap<Cluster, string>,
): Promise<void> {
  const homes = new Map(
    clusters.flatMap((members) =>
      members.map((mention) => [`${mention.document} ${mention.contact}`, { members, mention }] as const),
    ),
  );
  for (const row of rows) {
    const home = homes.get(`${row.document_id} ${row.contact}`);
    const contact_id = home ? (addresses.get(home.members) as string) : null;
    const reason = home ? reasonOf(home.mention, home.members) : null;
    if (row.contact_id === contact_id && row.reason === reason) continue;
    await db
      .updateTable('contact_mentions')
      .set({ contact_id, reason })
      .where('document_id', '=', row.document_id)
      .where('contact', '=', row.contact)
      .execute();
    if (contact_id !== null && contact_id !== row.contact_id) await remember(db, contact_id, row);
  }
}

const remember = (
  db: Kysely<Schema>,
  address: string,
  { document_id, contact, parties, kind }: Row,
): Promise<unknown> =>
  db
    .insertInto('addresses')
    .values({ address, document_id, contact, parties, kind })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

function reasonOf(mention: Mention, members: Cluster): string {
  const [anchor] = members;
  if (mention !== anchor) return reasonFor(mention, anchor);
  return members.length === 1
    ? 'the only document that tells of it'
    : 'the most precise; the others are compared with it';
}
