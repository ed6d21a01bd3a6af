import { type Insertable, type Kysely, sql } from 'kysely';
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
  const linked = rows.flatMap((row) => {
    const home = homes.get(keyOf({ document: row.document_id, contact: row.contact }));
    const contact_id = home ? (addresses.get(home.members) as string) : null;
    const reason = home ? reasonOf(home.mention, home.members, links) : null;
    return row.contact_id === contact_id && row.reason === reason ? [] : [{ row, contact_id, reason }];
  });
  if (linked.length === 0) return;
  const column = <T>(of: (one: (typeof linked)[number]) => T): T[] => linked.map(of);
  await sql`update contact_mentions as mention set contact_id = linked.contact_id, reason = linked.reason
    from unnest(${column(({ row }) => row.document_id)}::text[], ${column(({ row }) => row.contact)}::text[],
      ${column(({ contact_id }) => contact_id)}::text[], ${column(({ reason }) => reason)}::text[])
      as linked (document_id, contact, contact_id, reason)
    where mention.document_id = linked.document_id and mention.contact = linked.contact`.execute(db);
  await remember(
    db,
    linked.flatMap(({ row, contact_id }) =>
      contact_id !== null && contact_id !== row.contact_id ? [{ row, address: contact_id }] : [],
    ),
  );
}

async function remember(
  db: Kysely<Schema>,
  given: readonly { readonly row: Row; readonly address: string }[],
): Promise<void> {
  if (given.length === 0) return;
  await db
    .insertInto('addresses')
    .values(
      given.map(({ row: { document_id, contact, parties, kind }, address }) => ({
        address,
        document_id,
        contact,
        parties,
        kind,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
