import { type Kysely, sql } from 'kysely';
import type { Schema } from '../store/schema.js';

// In: a table, its key, and what to take of each row. Out: the rows after a key, as text, as many as a few megabytes hold.

const ROWS = 2000;
const BYTES = 4 << 20;

export interface Page {
  readonly rows: readonly (readonly (string | null)[])[];
  /** The key of the last row, where others may follow. */
  readonly last?: readonly string[];
}

/** `expressions` are SQL of our own, over the columns of the table; `after` is a key as text, empty at the beginning. */
export async function pageOf(
  db: Kysely<Schema>,
  table: string,
  key: readonly string[],
  expressions: readonly string[],
  after: readonly string[],
): Promise<Page> {
  const order = sql.join(key.map((column) => sql.ref(column)));
  const start = after.length ? sql`where (${order}) > (${sql.join(after.map((value) => sql`${value}`))})` : sql``;
  const values = (list: readonly string[]) => sql`array[${sql.raw(list.map((one) => `(${one})::text`).join(', '))}]`;
  const { rows } = await sql<{ row: (string | null)[]; key: string[] }>`
    with page as (
      select ${values(expressions)} as row, ${values(key)} as key, row_number() over (order by ${order}) as at
      from ${sql.table(table)} ${start} order by ${order} limit ${ROWS}
    ), sized as (
      select *, sum(octet_length(row::text)) over (order by at) as bytes from page
    )
    select row, key from sized where at = 1 or bytes <= ${BYTES} order by at`.execute(db);
  const last = rows.at(-1)?.key;
  return { rows: rows.map(({ row }) => row), ...(last ? { last } : {}) };
}
