import type pg from 'pg';
import PgBoss from 'pg-boss';
import type { Versions } from '../store/version-order.js';

/** What there is to do: one document to read, one to read again, documents (by their place, from and to) whose contacts to resolve anew. */
export interface Jobs {
  readonly read: { readonly input: string };
  readonly reread: { readonly document: string; readonly versions: Versions };
  readonly resolve: { readonly from: string; readonly to: string };
}
export type Kind = keyof Jobs;

const KINDS: readonly Kind[] = ['read', 'reread', 'resolve'];

/** A worker that is silent for so long is taken for dead, and others take its jobs: in seconds. */
export const JOB_TIMEOUT = 300;
/** How often that is looked for, by one worker for all: in seconds. */
const LOOK_EVERY = 5;
/** A job that ends in an error is tried again so often, each time later. */
const RETRIES = 5;

/** pg-boss over a pool of ours. `supervise`: this process looks for jobs whose worker is dead. */
export async function openJobs(pool: pg.Pool, { supervise }: { readonly supervise: boolean }): Promise<PgBoss> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    supervise,
    schedule: false,
    maintenanceIntervalSeconds: LOOK_EVERY,
  });
  // What fails here fails in the next call as well, which tells it.
  boss.on('error', () => {});
  await boss.start();
  for (const kind of KINDS) {
    // "short": of one key no more than one job waits.
    const options = {
      name: nameOf(kind),
      policy: 'short' as const,
      retryLimit: RETRIES,
      retryDelay: 1,
      retryBackoff: true,
    };
    await boss.createQueue(nameOf(kind), options);
  }
  return boss;
}

export const nameOf = (kind: Kind): string => `readout-${kind}`;

/** Puts jobs on the queue, but for those of a key that waits there already. */
export async function giveJobs<K extends Kind>(
  boss: PgBoss,
  kind: K,
  jobs: readonly Jobs[K][],
  timeout: number,
  db?: PgBoss.Db,
): Promise<void> {
  if (jobs.length === 0) return;
  const name = nameOf(kind);
  const all = jobs.map((data) => ({
    name,
    data,
    singletonKey: JSON.stringify(data),
    expireInSeconds: timeout,
  }));
  await boss.insert(all, db ? { db } : {});
}

/** How many jobs are not done: waiting, or in somebody's hands. */
export async function undone(boss: PgBoss): Promise<number> {
  const sizes = await Promise.all(KINDS.map((kind) => boss.getQueueSize(nameOf(kind), { before: 'completed' })));
  return sizes.reduce((sum, size) => sum + size, 0);
}
