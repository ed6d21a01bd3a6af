import type { Reading, Side } from '@readout/reader';
import { type Kysely, sql } from 'kysely';
import type { Background, LaterContact } from '../types.js';
import { documentsWithReadings } from './documents.js';
import type { Schema } from './schema.js';

// What one contact's documents cannot tell: what its parties do at other contacts, and what its documents said before.

/** A side publishes usually if it did so of most of the last so many held contacts that it was a party to, */
const LAST = 20;
const MOST = 2 / 3;
/** and of so many at least. */
const FEWEST = 3;

/** Those among `sides` that usually publish an account of their contacts. */
export async function publishingSides(db: Kysely<Schema>, sides: readonly Side[]): Promise<ReadonlySet<Side>> {
  if (sides.length === 0) return new Set();
  const { rows } = await sql<{ side: string }>`
    select asked.side
    from unnest(${[...new Set(sides)]}::text[]) as asked (side)
    cross join lateral (
      select documents from contacts
      where status = 'held' and position(' ' || asked.side || ' ' in ' ' || parties || ' ') > 0
      order by latest_day desc nulls last, id
      limit ${LAST}
    ) as held
    cross join lateral (
      select asked.side = any (array(
        select (
          select reading -> 'document' ->> 'side' from readings
          join revisions using (document_id)
          where document_id = document.id
          order by (readings.mended = revisions.mended) desc, version desc
          limit 1
        ) from json_array_elements_text(held.documents) as document (id)
      )) as published
    ) as told
    group by asked.side
    having count(*) filter (where told.published) >= greatest(${FEWEST}::float, ${MOST}::float * count(*))`.execute(db);
  return new Set(rows.map(({ side }) => side));
}

/** The reading of the first text of each document that was revised, by the hash of the one that stands now. */
export async function firstReadings(db: Kysely<Schema>, hashes: readonly string[]): Promise<Map<string, Reading>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .selectFrom('revisions as own')
    .innerJoin('revisions as first', 'first.work', 'own.work')
    .select(['own.document_id as present', 'first.document_id as first'])
    .where('own.document_id', 'in', hashes)
    .where('first.number', '=', 1)
    .where('own.number', '>', 1)
    .execute();
  const told = await documentsWithReadings(
    db,
    rows.map(({ first }) => first),
  );
  const readings = new Map(told.map(({ document, reading }) => [document.hash, reading]));
  return new Map(
    rows.flatMap(({ present, first }) => {
      const reading = readings.get(first);
      return reading ? [[present, reading] as const] : [];
    }),
  );
}

/** What is promised is looked for in so many contacts that follow. */
const MOST_LATER = 200;

/** By the address of a contact, those of the same sides that were held later, the earliest first. */
export async function laterContacts(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, LaterContact[]>> {
  const found = new Map<string, LaterContact[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return found;
  const ranked = db
    .selectFrom('contacts as own')
    .innerJoin('contacts as later', (join) =>
      join.onRef('later.parties', '=', 'own.parties').onRef('later.latest_day', '>', 'own.latest_day'),
    )
    .select(['own.id as before', 'later.id', 'later.kind', 'later.date', 'later.participants'])
    .select(sql<string>`row_number() over (partition by own.id order by later.latest_day, later.id)`.as('place'))
    .where('own.id', 'in', ids)
    .where('later.status', '=', 'held');
  const rows = await db
    .selectFrom(ranked.as('ranked'))
    .selectAll()
    .where('place', '<=', String(MOST_LATER))
    .orderBy('before')
    .orderBy('place')
    .execute();
  for (const { before, id, kind, date, participants } of rows)
    found.get(before)?.push({
      id,
      kind,
      ...(date === null ? {} : { date }),
      participants: participants.map(({ actor }) => actor),
    });
  return found;
}

/** Of one contact: its parties, its documents, what is known of all, and what followed. */
export function backgroundOf(
  sides: readonly Side[],
  documents: readonly { readonly id: string; readonly hash: string }[],
  publishing: ReadonlySet<Side>,
  first: ReadonlyMap<string, Reading>,
  later: readonly LaterContact[],
): Background {
  const originals = documents.flatMap(({ id, hash }) => {
    const reading = first.get(hash);
    return reading ? [[id, reading] as const] : [];
  });
  return { publishes: sides.filter((side) => publishing.has(side)), originals: Object.fromEntries(originals), later };
}
