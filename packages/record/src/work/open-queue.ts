import type { InputDocument } from '@readout/reader';
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type PgBoss from 'pg-boss';
import { inputHash } from '../document-id.js';
import { connectPostgres } from '../store/open-postgres.js';
import { stale } from '../store/reread.js';
import type { Schema } from '../store/schema.js';
import { transact } from '../store/transact.js';
import type { Versions } from '../store/version-order.js';
import { giveJobs, JOB_TIMEOUT, openJobs, undone } from './jobs.js';
import { type Working, workOn } from './work-on.js';

/** A document to be read by a worker. */
export interface UnreadDocument {
  readonly input: InputDocument;
  /** What it goes by where it has no title: the file it came from. */
  readonly name?: string | undefined;
}

/** Work on a record in PostgreSQL that several machines share. */
export interface WorkQueue {
  /** Keeps documents for workers to read; gives back how many were neither read nor waiting before. At most 1,000. */
  give(documents: readonly UnreadDocument[]): Promise<number>;
  /** Everything that these versions have not read; gives back how many. */
  giveStale(versions: Versions): Promise<number>;
  /** The contacts of all documents; gives back how many documents. */
  giveResolving(): Promise<number>;
  /** Does what there is to do until `signal` says to stop: what was begun is finished first. */
  work(working: Working): Promise<void>;
  /** Jobs that are not done. */
  undone(): Promise<number>;
  close(): Promise<void>;
}

export interface QueueOptions {
  /** Seconds after which a job whose worker is silent goes to another one. */
  readonly timeout?: number;
  /** This process will work: it looks for jobs of dead workers as well. */
  readonly works?: boolean;
}

const AT_ONCE = 500;
/** Documents of one job of resolving. */
const RESOLVED_TOGETHER = 100;

/** Opens the work on the record in a PostgreSQL; errors: "database-unreachable". */
export async function openQueue(
  databaseUrl: string,
  { timeout = JOB_TIMEOUT, works = false }: QueueOptions = {},
): Promise<WorkQueue> {
  const { db, pool } = await connectPostgres(databaseUrl);
  const boss = await openJobs(pool, { supervise: works }).catch(async (error: unknown) => {
    await db.destroy();
    throw error;
  });
  if (works) await giveForgotten(db, boss, timeout);
  return {
    give: (documents) => give(db, boss, documents, timeout),
    giveStale: (versions) => giveStale(db, boss, versions, timeout),
    giveResolving: () => giveResolving(db, boss, timeout),
    work: (working) => workOn(db, boss, working),
    undone: () => undone(boss),
    async close() {
      await boss.stop({ graceful: false });
      await db.destroy();
    },
  };
}

/** Document and job are kept in one transaction: neither is ever there without the other. */
async function give(
  db: Kysely<Schema>,
  boss: PgBoss,
  documents: readonly UnreadDocument[],
  timeout: number,
): Promise<number> {
  if (documents.length === 0) return 0;
  const rows = new Map(
    documents.map(({ input, name }) => [inputHash(input), { input: JSON.stringify(input), name: name ?? null }]),
  );
  return transact(db, async (transaction) => {
    const fresh = await transaction
      .insertInto('inputs')
      .values([...rows].map(([hash, row]) => ({ hash, ...row })))
      // One that could not be read is tried anew.
      .onConflict((conflict) =>
        conflict
          .column('hash')
          .doUpdateSet(({ ref }) => ({ problem: null, input: ref('excluded.input') }))
          .where('inputs.problem', 'is not', null),
      )
      .returning('hash')
      .execute();
    const jobs = fresh.map(({ hash }) => ({ input: hash }));
    await giveJobs(boss, 'read', jobs, timeout, within(transaction));
    return fresh.length;
  });
}

/** pg-boss in a transaction of ours. */
const within = (transaction: Transaction<Schema>): PgBoss.Db => ({
  async executeSql(text, values) {
    return { rows: [...(await filled(text, values).execute(transaction)).rows] };
  },
});

/** "$1" in a text becomes a parameter of the query builder. */
function filled(text: string, values: readonly unknown[]): RawBuilder<unknown> {
  const parts = text.split(/\$(\d+)/u);
  return sql.join(
    parts.map((part, at) => (at % 2 ? sql`${values[Number(part) - 1]}` : sql.raw(part))),
    sql.raw(''),
  );
}

/** Documents that wait without a job, as after a move: each gets one. */
async function giveForgotten(db: Kysely<Schema>, boss: PgBoss, timeout: number): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('inputs')
      .select('hash')
      .where('input', 'is not', null)
      .where('problem', 'is', null)
      .where('hash', '>', after)
      .where(
        sql<boolean>`not exists (select from pgboss.job where name = 'readout-read' and state < 'completed'
          and data->>'input' = inputs.hash)`,
      )
      .orderBy('hash')
      .limit(AT_ONCE)
      .execute();
    await giveJobs(
      boss,
      'read',
      rows.map(({ hash }) => ({ input: hash })),
      timeout,
    );
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)?.hash as string;
  }
}

async function giveStale(db: Kysely<Schema>, boss: PgBoss, versions: Versions, timeout: number): Promise<number> {
  let after: string | undefined;
  for (let given = 0; ; ) {
    const { documents } = await stale(db, versions, { limit: AT_ONCE, ...(after === undefined ? {} : { after }) });
    await giveJobs(
      boss,
      'reread',
      documents.map(({ hash }) => ({ document: hash, versions })),
      timeout,
    );
    given += documents.length;
    if (documents.length < AT_ONCE) return given;
    after = documents.at(-1)?.place;
  }
}

async function giveResolving(db: Kysely<Schema>, boss: PgBoss, timeout: number): Promise<number> {
  const { rows } = await sql<{ from: string; to: string; count: number }>`
    select min(seq)::text as "from", max(seq)::text as "to", count(*)::int as count
    from (select seq, (row_number() over (order by seq) - 1) / ${RESOLVED_TOGETHER} as part from documents) as parts
    group by part order by part`.execute(db);
  for (let at = 0; at < rows.length; at += AT_ONCE)
    await giveJobs(
      boss,
      'resolve',
      rows.slice(at, at + AT_ONCE).map(({ from, to }) => ({ from, to })),
      timeout,
    );
  return rows.reduce((sum, { count }) => sum + count, 0);
}
