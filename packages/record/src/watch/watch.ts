import { type Kysely, sql } from 'kysely';
import type { Schema } from '../store/schema.js';
import { transact } from '../store/transact.js';
import type { WatchEnd, WatchedPage, WatchState, WatchTurn } from './types.js';

// The schedule that workers share: who visits which source when. It survives restarts; a worker that died loses its turn after a while.

/** Minutes after which a turn that was not ended is somebody else's. */
const LEASE = 60;
/** The number under which workers take turns at taking turns. */
const TURNS = 8;

export interface Claim {
  readonly worker: string;
  readonly sources: readonly { readonly id: string; readonly host: string; readonly publisher: string }[];
}

/** A source that is due and whose host nobody visits; undefined where there is none. */
export function claimSource(db: Kysely<Schema>, { worker, sources }: Claim): Promise<WatchTurn | undefined> {
  return transact(db, async (transaction) => {
    if (sources.length === 0) return undefined;
    await sql`select pg_advisory_xact_lock(${TURNS})`.execute(transaction);
    await transaction
      .insertInto('watched_sources')
      .values(sources.map(({ id, host, publisher }) => ({ id, host, publisher })))
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet({ host: (eb) => eb.ref('excluded.host'), publisher: (eb) => eb.ref('excluded.publisher') }),
      )
      .execute();
    const turn = await transaction
      .selectFrom('watched_sources as own')
      .select(['id', 'etag', 'modified'])
      .where(
        'id',
        'in',
        sources.map(({ id }) => id),
      )
      .where('due_at', '<=', sql<Date>`now()`)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('watched_sources as other')
              .select('other.id')
              .whereRef('other.host', '=', 'own.host')
              .where('other.leased_until', '>', sql<Date>`now()`),
          ),
        ),
      )
      .orderBy('due_at')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (!turn) return undefined;
    await transaction
      .updateTable('watched_sources')
      .set({ worker, leased_until: sql`now() + make_interval(mins => ${LEASE})`, asked_at: sql`now()` })
      .where('id', '=', turn.id)
      .execute();
    return { id: turn.id, ...validators(turn) };
  });
}

/** Ends a turn; one that was taken over meanwhile is left to whoever took it. */
export async function endTurn(db: Kysely<Schema>, end: WatchEnd): Promise<void> {
  const failed = end.error !== undefined;
  await db
    .updateTable('watched_sources')
    .set({
      leased_until: null,
      worker: null,
      due_at: sql`now() + make_interval(secs => ${Math.round(end.next * 60)})`,
      ...(failed
        ? { failures: sql`failures + 1`, error: end.error, failing_since: sql`coalesce(failing_since, now())` }
        : {
            failures: 0,
            error: null,
            failing_since: null,
            answered_at: sql`now()`,
            etag: end.etag ?? null,
            modified: end.modified ?? null,
          }),
      ...(end.news ? { new_at: sql`now()` } : {}),
    })
    .where('id', '=', end.id)
    .where('worker', '=', end.worker)
    .execute();
}

export async function watchStates(db: Kysely<Schema>): Promise<WatchState[]> {
  const rows = await db.selectFrom('watched_sources').selectAll().orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    publisher: row.publisher,
    ...standingOf(row),
    due: row.due_at.toISOString(),
    first: row.first_at.toISOString(),
    ...(row.asked_at && { asked: row.asked_at.toISOString() }),
    ...(row.answered_at && { answered: row.answered_at.toISOString() }),
    ...(row.new_at && { new: row.new_at.toISOString() }),
    failures: row.failures,
    ...(row.error !== null && { error: row.error }),
  }));
}

/** Days without anything new after which a source counts as silent. */
const SILENT = 14;

type Times = {
  readonly asked_at: Date | null;
  readonly new_at: Date | null;
  readonly first_at: Date;
  readonly failing_since: Date | null;
};

/** Exported for its tests: time is an argument. */
export function standingOf(row: Times, now = Date.now()): Pick<WatchState, 'standing' | 'since'> {
  if (row.failing_since) return { standing: 'broken', since: row.failing_since.toISOString() };
  if (!row.asked_at) return { standing: 'new' };
  const since = row.new_at ?? row.first_at;
  return now - since.getTime() > SILENT * 86_400_000
    ? { standing: 'silent', since: since.toISOString() }
    : { standing: 'follows' };
}

/** Those of these addresses that were fetched before. */
export async function watchedPages(db: Kysely<Schema>, urls: readonly string[]): Promise<WatchedPage[]> {
  if (urls.length === 0) return [];
  const rows = await db.selectFrom('watched_pages').selectAll().where('url', 'in', urls).execute();
  return rows.map((row) => ({
    url: row.url,
    first: row.first_at.toISOString(),
    asked: row.asked_at.toISOString(),
    ...validators(row),
    ...(row.error !== null && { error: row.error }),
  }));
}

export interface Fetched {
  readonly url: string;
  readonly source: string;
  readonly etag?: string;
  readonly modified?: string;
  /** Why nothing was read of it. */
  readonly error?: string;
}

export async function keepPage(db: Kysely<Schema>, { url, source, etag, modified, error }: Fetched): Promise<void> {
  const told = { source, etag: etag ?? null, modified: modified ?? null, error: error ?? null };
  await db
    .insertInto('watched_pages')
    .values({ url, ...told })
    .onConflict((conflict) => conflict.column('url').doUpdateSet({ ...told, asked_at: sql`now()` }))
    .execute();
}

const validators = ({ etag, modified }: { etag: string | null; modified: string | null }) => ({
  ...(etag !== null && { etag }),
  ...(modified !== null && { modified }),
});
