import type { Kysely } from 'kysely';
import type { Schema } from '../store/schema.js';
import { addressOf } from './address.js';
import type { Cluster } from './cluster.js';
import { keyOf } from './mention.js';

// In: contacts. Out: the address of each. One that it had stays while it still says what the contact is; an address that
// stood for something else is never given again.

/** An address that was given once: to a mention of this contact, or to others. */
interface Given {
  readonly address: string;
  readonly key: string;
  readonly work: string;
  /** The mention is there no more: its text was revised, read anew or withdrawn. */
  readonly gone: boolean;
}

/** `former`: addresses of contacts that are made anew here. */
export async function nameContacts(
  db: Kysely<Schema>,
  clusters: readonly Cluster[],
  former: ReadonlySet<string>,
): Promise<Map<Cluster, string>> {
  const bases = new Map(clusters.map((cluster) => [cluster, addressOf(cluster)]));
  const given = await family(db, [...new Set(bases.values())]);
  const works = await worksOf(db, clusters);
  const used = await inUse(db, given, former);
  const names = new Map<Cluster, string>();
  for (const { cluster, address } of claims(clusters, bases, given, works)) {
    if (names.has(cluster) || used.has(address)) continue;
    names.set(cluster, address);
    used.add(address);
  }
  for (const cluster of clusters) {
    const base = bases.get(cluster) as string;
    let address = base;
    for (let number = 2; !names.has(cluster); number++) {
      if (used.has(address) || given.has(address)) address = `${base}-${number}`;
      else names.set(cluster, address);
    }
    used.add(names.get(cluster) as string);
  }
  return names;
}

/** Which contact had which address, those with most mentions that had it first. */
function claims(
  clusters: readonly Cluster[],
  bases: ReadonlyMap<Cluster, string>,
  given: ReadonlyMap<string, readonly Given[]>,
  works: ReadonlyMap<string, string>,
): { readonly cluster: Cluster; readonly address: string }[] {
  const found = clusters.flatMap((cluster, at) => {
    const keys = new Set(cluster.map(keyOf));
    const own = new Set(cluster.map(({ document }) => works.get(document)));
    const base = bases.get(cluster) as string;
    return [...given].flatMap(([address, rows]) => {
      if (!isOf(address, base)) return [];
      const count = rows.filter(({ key, work, gone }) => keys.has(key) || (gone && own.has(work))).length;
      return count ? [{ cluster, address, count, at }] : [];
    });
  });
  return found.sort((a, b) => b.count - a.count || a.at - b.at || order(a.address, b.address));
}

const order = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

/** The base itself, or the base with a number. */
const isOf = (address: string, base: string): boolean =>
  address === base || (address.startsWith(`${base}-`) && /^\d+$/u.test(address.slice(base.length + 1)));

/** So many addresses are asked for at once. */
const AT_ONCE = 100;

async function family(db: Kysely<Schema>, bases: readonly string[]): Promise<Map<string, Given[]>> {
  const given = new Map<string, Given[]>();
  for (let from = 0; from < bases.length; from += AT_ONCE)
    for (const { address, document_id, contact, work, present } of await rowsOf(
      db,
      bases.slice(from, from + AT_ONCE),
    )) {
      const key = keyOf({ document: document_id, contact });
      const one = { address, key, work: work ?? document_id, gone: present === null };
      given.set(address, [...(given.get(address) ?? []), one]);
    }
  return given;
}

const rowsOf = (db: Kysely<Schema>, bases: readonly string[]) =>
  db
    .selectFrom('addresses')
    .leftJoin('revisions', 'revisions.document_id', 'addresses.document_id')
    .leftJoin('contact_mentions', (join) =>
      join
        .onRef('contact_mentions.document_id', '=', 'addresses.document_id')
        .onRef('contact_mentions.contact', '=', 'addresses.contact'),
    )
    .select([
      'addresses.address',
      'addresses.document_id',
      'addresses.contact',
      'work',
      'contact_mentions.kind as present',
    ])
    // "." follows "-": all that begins with a base and a dash.
    .where(({ or, and, eb }) =>
      or(
        bases.flatMap((base) => [
          eb('addresses.address', '=', base),
          and([eb('addresses.address', '>', `${base}-`), eb('addresses.address', '<', `${base}.`)]),
        ]),
      ),
    )
    .execute();

async function worksOf(db: Kysely<Schema>, clusters: readonly Cluster[]): Promise<Map<string, string>> {
  const documents = [...new Set(clusters.flatMap((cluster) => cluster.map(({ document }) => document)))];
  if (documents.length === 0) return new Map();
  const rows = await db
    .selectFrom('revisions')
    .select(['document_id', 'work'])
    .where('document_id', 'in', documents)
    .execute();
  return new Map(rows.map(({ document_id, work }) => [document_id, work]));
}

async function inUse(
  db: Kysely<Schema>,
  given: ReadonlyMap<string, unknown>,
  former: ReadonlySet<string>,
): Promise<Set<string>> {
  const addresses = [...given.keys()].filter((address) => !former.has(address));
  if (addresses.length === 0) return new Set();
  const rows = await db.selectFrom('contacts').select('id').where('id', 'in', addresses).execute();
  return new Set(rows.map(({ id }) => id));
}
