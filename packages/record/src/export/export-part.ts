import type { Kysely } from 'kysely';
import { pageOf } from '../move/page.js';
import type { Schema } from '../store/schema.js';
import type { Exported, ExportPlace } from '../types.js';
import { LINES, type LineKind } from './lines.js';

const KINDS = Object.keys(LINES);

/** The next lines of an export. What is written meanwhile may be in it or not; each line is whole. */
export async function exportPart(db: Kysely<Schema>, after?: ExportPlace): Promise<Exported> {
  const kind = after?.kind ?? (KINDS[0] as string);
  const line = LINES[kind];
  if (!line) throw new Error(`no such kind of line: ${kind}`);
  const { rows, last } = await pageOf(db, line.table, line.key, [lineOf(kind, line)], after?.key ?? []);
  const next = last ? { kind, key: last } : nextKind(kind);
  return { lines: rows.map(([text]) => text as string), ...(next ? { next } : {}) };
}

function nextKind(kind: string): ExportPlace | undefined {
  const next = KINDS[KINDS.indexOf(kind) + 1];
  return next === undefined ? undefined : { kind: next, key: [] };
}

/** JSON of a row without line ends and without what is not told; a column of JSON goes in as it was kept. */
const lineOf = (kind: string, { columns }: LineKind): string =>
  `'{"line":"${kind}"' || ${Object.entries(columns)
    .map(([name, column]) => `coalesce(',"${name}":' || to_json(${column})::text, '')`)
    .join(' || ')} || '}'`;
