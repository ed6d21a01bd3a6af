import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openQueue } from '@readout/record';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectPostgres } from '../dist/store/open-postgres.js';
import { readGiven } from '../dist/work/read-given.js';
import { ENGINES, type TestRecord } from './engines.js';
import { readingOf } from './reading-of.js';

const READOUT = fileURLToPath(new URL('../../cli/bin/readout.js', import.meta.url));
const DOCUMENTS = 150;
let place: TestRecord;
let client: pg.Client;
const children: ChildProcess[] = [];

beforeEach(async () => {
  place = await ENGINES.postgresql();
  await (await place.open()).close();
  client = new pg.Client({ connectionString: place.address });
  await client.connect();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await client.end();
  await place.remove();
});

const rows = async <T>(sql: string): Promise<T[]> => (await client.query(sql)).rows as T[];
const count = async (from: string): Promise<number> =>
  Number((await rows<{ n: string }>(`select count(*) as n from ${from}`))[0]?.n);

/** A worker as a user starts it; `done` are the documents that it said it has read. */
function worker(...options: string[]): { child: ChildProcess; done: () => string[]; ended: Promise<unknown[]> } {
  const args = [READOUT, 'worker', '--json', '--database', place.address, ...options];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const done = () =>
    said
      .split('\n')
      .slice(0, -1)
      .flatMap((line) => (JSON.parse(line) as { documents: string[] }).documents);
  return { child, done, ended: once(child, 'close') };
}

/** Stops a worker in the middle of a job, seen from the database: it holds jobs, and does nothing any more. */
async function stopMidJob(child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    if ((await count(`pgboss.job where state = 'active'`)) > 0) {
      child.kill('SIGSTOP');
      await sleep(100);
      if ((await count(`pgboss.job where state = 'active'`)) > 0) return;
      child.kill('SIGCONT');
    }
    await sleep(5);
  }
  throw new Error('the worker was never seen in the middle of a job');
}

const text = (at: number): string =>
  `The president of Kenya met the president of Ghana in Nairobi on ${1 + (at % 28)} May 2021. Item ${at} told of ${'a long road, '.repeat(400)} and of nothing else.`;

test('three workers, one killed in the middle of a job: every document is read once', {
  timeout: 120_000,
}, async () => {
  // Every reading that anybody wants to keep is written down, also one that is there already.
  await client.query('create table attempts (document_id text)');
  await client.query(`create function noted() returns trigger language plpgsql as
    $$ begin insert into attempts values (new.document_id); return new; end $$`);
  await client.query('create trigger noted before insert on readings for each row execute function noted()');
  const queue = await openQueue(place.address, { timeout: 3 });
  const given = Array.from({ length: DOCUMENTS }, (_, at) => ({
    input: { id: `given ${at}`, text: text(at), language: 'en' },
  }));
  expect(await queue.give(given)).toBe(DOCUMENTS);
  expect(await queue.give(given)).toBe(0);
  expect(await queue.undone()).toBe(DOCUMENTS);

  const killed = worker('--batch', '30');
  await stopMidJob(killed.child);
  const others = [worker('--drain', '--batch', '7'), worker('--drain', '--batch', '7')];
  while (others.every(({ done }) => done().length === 0)) await sleep(20);
  killed.child.kill('SIGKILL');
  await killed.ended;
  for (const { ended } of others) expect((await ended)[0]).toBe(0);

  expect(await count(`pgboss.job where retry_count > 0`)).toBeGreaterThan(0);
  expect(await count('documents')).toBe(DOCUMENTS);
  expect(await count('attempts')).toBe(DOCUMENTS);
  expect(await count('(select distinct document_id from attempts) as once')).toBe(DOCUMENTS);
  const told = [killed, ...others].flatMap(({ done }) => done());
  expect(new Set(told).size).toBe(told.length);
  expect(others.every(({ done }) => done().length > 0)).toBe(true);
  expect(await queue.undone()).toBe(0);
  expect(await queue.give(given)).toBe(0);
  await queue.close();
});

test('told to stop, a worker finishes what it has begun', { timeout: 60_000 }, async () => {
  const queue = await openQueue(place.address);
  await queue.give(
    Array.from({ length: DOCUMENTS }, (_, at) => ({ input: { id: `given ${at}`, text: text(at), language: 'en' } })),
  );
  const { child, done, ended } = worker('--batch', '5');
  while (done().length === 0) await sleep(10);
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
  expect(await count(`pgboss.job where state = 'active'`)).toBe(0);
  expect(done().length).toBe(await count('readings'));
  expect(await queue.undone()).toBe(DOCUMENTS - done().length);
  await queue.close();
});

test('a job that two take at once reads once; one that cannot be read is told, and tried when given again', async () => {
  const queue = await openQueue(place.address);
  const { input, reading } = readingOf({ text: 'taken twice', id: 'twice' });
  await queue.give([{ input, name: 'twice.txt' }]);
  const [{ hash }] = (await rows<{ hash: string }>('select hash from inputs')) as [{ hash: string }];
  const { db } = await connectPostgres(place.address);
  const read = async () => {
    await sleep(50);
    return { reading };
  };
  const take = () => readGiven(db, [{ input: hash }], { read });
  expect((await Promise.all([take(), take()])).flat()).toEqual(['twice']);
  expect(await take()).toEqual([]);
  expect(await count('readings')).toBe(1);
  expect(await rows('select documents.name, input from documents, inputs')).toEqual([
    { name: 'twice.txt', input: null },
  ]);
  await db.destroy();

  const problems: string[] = [];
  const working = {
    versions: { reader: '0.1.0', world: '2026-01' },
    drain: true,
    problem: (name: string, why: string) => void problems.push(`${name}: ${why}`),
  };
  await queue.give([{ input: { id: 'odd', text: 'odd' } }]);
  await queue.work({ ...working, read: async () => ({ problem: 'no such language' }) });
  expect(problems).toEqual(['odd: no such language']);
  expect(await queue.undone()).toBe(0);
  const odd = readingOf({ text: 'odd', id: 'odd' });
  expect(await queue.give([{ input: { id: 'odd', text: 'odd' } }])).toBe(1);
  await queue.work({ ...working, read: async () => ({ reading: odd.reading }) });
  expect(await count(`documents where given_id = 'odd'`)).toBe(1);
  await queue.close();
});

test('workers read again and resolve; one that is older than what is asked for leaves the job to others', async () => {
  const record = await place.open();
  const parts = ['a', 'b', 'c'].map((id) => ({
    text: id,
    id,
    published: '2021-07-02',
    contacts: [{ date: '2021-07-02' }],
  }));
  await record.addMany(parts.map((part) => readingOf(part)));
  const queue = await openQueue(place.address);
  const newer = { reader: '0.2.0', world: '2026-01' };
  expect(await queue.giveStale(newer)).toBe(3);
  expect(await queue.giveResolving()).toBe(3);
  const told: string[] = [];
  const stop = new AbortController();
  await queue.work({
    versions: { reader: '0.1.0', world: '2026-01' },
    read: async () => ({ problem: 'never asked' }),
    signal: stop.signal,
    problem: (_, why) => {
      told.push(why);
      stop.abort();
    },
  });
  expect(told).toEqual([expect.stringContaining('update it')]);
  const done = new Map<string, number>();
  await queue.work({
    versions: newer,
    drain: true,
    read: async ({ id, text: read = '' }) => ({
      reading: readingOf({ ...(parts.find((part) => part.id === id) ?? { text: read }), reader: '0.2.0' }).reading,
    }),
    progress: (kind, documents) => void done.set(kind, (done.get(kind) ?? 0) + documents.length),
  });
  expect(Object.fromEntries(done)).toEqual({ reread: 3, resolve: 3 });
  expect((await record.stale(newer)).left).toBe(0);
  expect((await record.contacts()).map(({ documents }) => documents.length)).toEqual([3]);
  await queue.close();
  await record.close();
});

test('documents that wait without a job, as after a move, get one from the first worker', async () => {
  const queue = await openQueue(place.address);
  const { input, reading } = readingOf({ text: 'forgotten', id: 'forgotten' });
  await queue.give([{ input }]);
  await queue.close();
  await client.query('drop schema pgboss cascade');
  const working = await openQueue(place.address, { works: true });
  await working.work({ versions: { reader: '0.1.0', world: '2026-01' }, read: async () => ({ reading }), drain: true });
  expect(await count('readings')).toBe(1);
  await working.close();
});
