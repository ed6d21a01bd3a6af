import { type Kysely, sql, type Transaction } from 'kysely';
import { RecordError } from '../errors.js';
import type { Schema } from '../store/schema.js';
import { takeTurn } from '../store/transact.js';
import { copyTable } from './copy-table.js';
import { digestOf } from './digest.js';
import { openEnd } from './open-end.js';
import { TABLES } from './tables.js';

/** Where a record is: a folder, or the address of a PostgreSQL ("postgresql://…"). */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** Called after each few megabytes. */
  readonly progress?: (table: string, rows: number, total: number) => Promise<void> | void;
}

/** Rows moved, by table. */
export type Moved = Readonly<Record<string, number>>;

/**
 * Copies a whole record into an empty one on any engine, in one transaction there: stopped, nothing of it is left, and it
 * can be started again. The source stays as it is. Rows are counted and their contents compared before it is kept.
 * Errors: "no-record", "record-busy", "not-empty", "moved-unlike", "database-unreachable".
 */
export async function moveRecord({ from, to, progress }: Move): Promise<Moved> {
  const source = await openEnd(from, { create: false });
  try {
    const target = await openEnd(to, { create: true });
    try {
      const moved = await source.db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute((reading) => target.db.transaction().execute((writing) => copy(reading, writing, to, progress)));
      await target.tidy();
      return moved;
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function copy(
  source: Transaction<Schema>,
  target: Transaction<Schema>,
  name: string,
  progress: Move['progress'],
): Promise<Moved> {
  await takeTurn(target);
  await refuseUnlessEmpty(target, name);
  for (const db of [source, target]) await sql`set local timezone to 'UTC'`.execute(db);
  const moved: Record<string, number> = {};
  for (const table of Object.keys(TABLES)) {
    const expected = await digestOf(source, table);
    await copyTable(source, target, table, (rows) => progress?.(table, rows, expected.rows));
    const found = await digestOf(target, table);
    if (found.rows !== expected.rows || found.content !== expected.content)
      throw new RecordError(
        'moved-unlike',
        `${table} arrived with ${found.rows} rows of ${expected.rows}, or other contents; nothing was kept, move it again`,
      );
    moved[table] = expected.rows;
  }
  return moved;
}

async function refuseUnlessEmpty(db: Kysely<Schema>, name: string): Promise<void> {
  for (const table of Object.keys(TABLES)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length)
      throw new RecordError(
        'not-empty',
        `the record to move to is not empty (${shown(name)}); name an empty folder or database`,
      );
  }
}

/** An address without its password. */
function shown(place: string): string {
  if (!URL.canParse(place)) return place;
  const url = new URL(place);
  url.password = '';
  return url.href;
}
