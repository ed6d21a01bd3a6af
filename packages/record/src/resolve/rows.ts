import type { Insertable, Selectable } from 'kysely';
import type { Schema } from '../store/schema.js';
import { bySide, type Mention, partiesKey } from './mention.js';

type Row = Selectable<Schema['contact_mentions']>;

export function toRow(mention: Mention): Insertable<Schema['contact_mentions']> {
  return {
    document_id: mention.document,
    contact: mention.contact,
    main: mention.main,
    kind: mention.kind,
    status: mention.status,
    date: mention.date ?? null,
    first_day: mention.days?.first ?? null,
    last_day: mention.days?.last ?? null,
    initiator: mention.initiator ?? null,
    parties: partiesKey(mention),
    participants: JSON.stringify(mention.participants),
    topics: JSON.stringify(mention.topics),
    published: mention.published ?? null,
    corrected: JSON.stringify(mention.corrected ?? []),
    contact_id: null,
    reason: null,
  };
}

export function fromRow(row: Row): Mention {
  return {
    document: row.document_id,
    contact: row.contact,
    main: row.main,
    kind: row.kind,
    status: row.status,
    ...(row.date === null ? {} : { date: row.date }),
    ...(row.first_day === null || row.last_day === null ? {} : { days: { first: row.first_day, last: row.last_day } }),
    ...(row.initiator === null ? {} : { initiator: row.initiator }),
    participants: row.participants,
    ...bySide(row.participants),
    topics: row.topics,
    ...(row.published === null ? {} : { published: row.published }),
    ...(row.corrected.length ? { corrected: row.corrected } : {}),
  };
}
