import type { Kysely, Selectable } from 'kysely';
import { keyOf } from '../resolve/mention.js';
import type { Schema } from '../store/schema.js';
import type { MentionRef, Numbered } from './change.js';

// In: corrections that merge or split contacts. Out: which mentions belong together or apart, whatever resolving finds.

type Row = Selectable<Schema['contact_mentions']>;

/** Keys of mentions that are one contact; or of mentions that are another contact than the rest. */
export type Link =
  | { readonly id: number; readonly kind: 'together'; readonly keys: ReadonlySet<string> }
  | {
      readonly id: number;
      readonly kind: 'apart';
      readonly keys: ReadonlySet<string>;
      readonly rest: ReadonlySet<string>;
    };

/** In the order in which they were made: what is said later wins. */
export type Links = readonly Link[];

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
  const keys = (refs: readonly MentionRef[]): ReadonlySet<string> =>
    new Set(
      refs.flatMap((ref) => {
        const row = present(ref);
        return row && known.has(rowKey(row)) ? rowKey(row) : [];
      }),
    );
  return [...corrections]
    .sort((a, b) => a.id - b.id)
    .flatMap(({ id, change }): Link[] => {
      if (change.kind === 'merge') return [{ id, kind: 'together', keys: keys(change.mentions) }];
      return change.kind === 'split'
        ? [{ id, kind: 'apart', keys: keys(change.mentions), rest: keys(change.rest) }]
        : [];
    });
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
