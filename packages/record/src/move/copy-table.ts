import { type Kysely, sql } from 'kysely';
import type { Schema } from '../store/schema.js';
import { pageOf } from './page.js';
import { TABLES } from './tables.js';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly counted: boolean;
}

/** Copies a table page by page; values travel as text, so that nothing is rounded. Numbers that the table gives go on after the last. */
export async function copyTable(
  source: Kysely<Schema>,
  target: Kysely<Schema>,
  table: string,
  progress: (rows: number) => Promise<void> | void,
): Promise<void> {
  const key = TABLES[table] as readonly string[];
  const columns = await columnsOf(target, table);
  const expressions = columns.map(({ name }) => `"${name}"`);
  let done = 0;
  for (let after: readonly string[] = []; ; ) {
    const { rows, last } = await pageOf(source, table, key, expressions, after);
    if (!last) break;
    await insert(target, table, columns, rows);
    done += rows.length;
    after = last;
    await progress(done);
  }
  for (const { name, counted } of columns)
    if (counted)
      await sql`select setval(pg_get_serial_sequence(${table}, ${name}), coalesce(max(${sql.ref(name)}), 0) + 1, false)
        from ${sql.table(table)}`.execute(target);
}

async function insert(
  db: Kysely<Schema>,
  table: string,
  columns: readonly Column[],
  rows: readonly (readonly (string | null)[])[],
): Promise<void> {
  const names = columns.map(({ name }) => sql.ref(name));
  const typed = columns.map(({ name, type }) => sql`${sql.ref(name)}::${sql.raw(type)}`);
  const arrays = columns.map((_, at) => sql`${rows.map((row) => row[at] ?? null)}::text[]`);
  await sql`insert into ${sql.table(table)} (${sql.join(names)}) overriding system value
    select ${sql.join(typed)} from unnest(${sql.join(arrays)}) as page (${sql.join(names)})`.execute(db);
}

export async function columnsOf(db: Kysely<Schema>, table: string): Promise<Column[]> {
  const { rows } = await sql<Column>`select attname as name, format_type(atttypid, atttypmod) as type,
      attidentity <> '' as counted
    from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attname`.execute(
    db,
  );
  return rows;
}
