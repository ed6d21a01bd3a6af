import type { Kysely, Selectable } from 'kysely';
import { keyOf } from '../resolve/mention.js';
import type { Schema } from '../store/schema.js';
import type { MentionRef, Numbered } from './change.js';

// In: corrections that merge or split contacts. Out: which mentions belong together or apart, whatever resolving finds.

type Row = Selectable<Schema['contact_mentions']>;

export interface Links {
  /** Keys of mentions of one contact, each with the number of the correction that says so. */
  readonly together: readonly { readonly id: number; readonly keys: readonly string[] }[];
  /** Keys of mentions, and of those that they are not one contact with. */
  readonly apart: readonly {
    readonly id: number;
    readonly keys: ReadonlySet<string>;
    readonly rest: ReadonlySet<string>;
  }[];
  readonly corrections: readonly Numbered[];
}

const refsOf = ({ change }: Numbered): readonly MentionRef[] =>
  change.kind === 'merge' ? change.mentions : change.kind === 'split' ? [...change.mentions, ...change.rest] : [];

/** The mentions that corrections point at, as they are now. */
export async function linkedRows(db: Kysely<Schema>, corrections: readonly Numbered[]): Promise<Row[]> {
  const refs = corrections.flatMap(refsOf);
  const present = await presentRows(db, refs);
  return refs.flatMap((ref) => present(ref) ?? []);
}

export async function linksAmong(
  db: Kysely<Schema>,
  rows: readonly Row[],
  corrections: readonly Numbered[],
): Promise<Links> {
  const present = await presentRows(db, corrections.flatMap(refsOf));
  const known = new Set(rows.map(rowKey));
  const keys = (refs: readonly MentionRef[]): string[] =>
    refs.flatMap((ref) => {
      const row = present(ref);
      return row && known.has(rowKey(row)) ? rowKey(row) : [];
    });
  return {
    corrections,
    together: corrections.flatMap(({ id, change }) =>
      change.kind === 'merge' ? [{ id, keys: keys(change.mentions) }] : [],
    ),
    apart: corrections.flatMap(({ id, change }) =>
      change.kind === 'split' ? [{ id, keys: new Set(keys(change.mentions)), rest: new Set(keys(change.rest)) }] : [],
    ),
  };
}

const rowKey = ({ document_id, contact }: Row): string => keyOf({ document: document_id, contact });

/** Finds the mention that a reference stands for: itself, else the one of the same parties in the document or a revision of it. */
export async function presentRows(
  db: Kysely<Schema>,
  refs: readonly MentionRef[],
): Promise<(ref: MentionRef) => Row | undefined> {
  const documents = [...new Set(refs.map(({ document }) => document))];
  if (documents.length === 0) return () => undefined;
  const rows = await db
    .selectFrom('revisions as own')
    .innerJoin('revisions as other', 'other.work', 'own.work')
    .innerJoin('contact_mentions', 'contact_mentions.document_id', 'other.document_id')
    .selectAll('contact_mentions')
    .select('own.document_id as asked')
    .where('own.document_id', 'in', documents)
    .orderBy('contact_mentions.contact')
    .execute();
  return (ref) => {
    const own = rows.filter(({ asked }) => asked === ref.document);
    const alike = own.filter(({ parties }) => parties === ref.parties);
    return (
      own.find(({ document_id, contact }) => document_id === ref.document && contact === ref.contact) ??
      (alike.length === 1 ? alike[0] : undefined)
    );
  };
}
