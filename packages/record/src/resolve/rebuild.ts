import type { Insertable, Kysely } from 'kysely';
import type { Links } from '../correct/links.js';
import type { Schema } from '../store/schema.js';
import { type Cluster, cluster } from './cluster.js';
import { keyOf, type Mention, partiesKey } from './mention.js';
import { nameContacts } from './name-contacts.js';
import { reasonOf } from './reason.js';
import { type Row, regionOf } from './region.js';
import { fromRow } from './rows.js';
import { summary } from './summary.js';

// In: mentions that came or went, and the contacts that they were in. Out: the contacts near them, resolved anew.

export async function rebuild(
  db: Kysely<Schema>,
  changed: readonly Mention[],
  emptied: readonly string[],
): Promise<void> {
  const seeds = changed.map((mention) => ({ ...mention, parties: partiesKey(mention) }));
  const { rows, links } = await regionOf(db, seeds, emptied);
  const former = new Set([...emptied, ...rows.flatMap(({ contact_id }) => contact_id ?? [])]);
  const clusters = cluster(rows.map(fromRow), links);
  const addresses = await nameContacts(db, clusters, former);
  if (former.size)
    await db
      .deleteFrom('contacts')
      .where('id', 'in', [...former])
      .execute();
  if (clusters.length) {
    await db
      .insertInto('contacts')
      .values(clusters.map((members) => contactRow(addresses.get(members) as string, members)))
      .execute();
  }
  await link(db, rows, clusters, addresses, links);
}

function contactRow(id: string, members: Cluster): Insertable<Schema['contacts']> {
  const { kind, status, date, initiator, participants, sides, documents } = summary(members);
  return {
    id,
    parties: partiesKey(members[0]),
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
  links: Links,
): Promise<void> {
  const homes = new Map(
    clusters.flatMap((members) => members.map((mention) => [keyOf(mention), { members, mention }] as const)),
  );
  for (const row of rows) {
    const home = homes.get(keyOf({ document: row.document_id, contact: row.contact }));
    const contact_id = home ? (addresses.get(home.members) as string) : null;
    const reason = home ? reasonOf(home.mention, home.members, links) : null;
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
