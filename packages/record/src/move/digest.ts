import { type Kysely, sql } from 'kysely';
import type { Schema } from '../store/schema.js';
import { columnsOf } from './copy-table.js';

/** How many rows a table holds, and a sum over their contents: the same in whatever order they lie. */
export async function digestOf(
  db: Kysely<Schema>,
  table: string,
): Promise<{ readonly rows: number; readonly content: string }> {
  const columns = await columnsOf(db, table);
  const row = sql.join(columns.map(({ name }) => sql`${sql.ref(name)}::text`));
  const { rows } = await sql<{ rows: number; content: string }>`select count(*)::int as rows,
      coalesce(sum(('x' || substr(md5(array[${row}]::text), 1, 15))::bit(60)::bigint), 0)::text as content
    from ${sql.table(table)}`.execute(db);
  return rows[0] as { rows: number; content: string };
}
