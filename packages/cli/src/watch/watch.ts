import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { loadSources, openFetcher, type Source } from '@readout/gather';
import { print } from '../output.js';
import { failed, report } from '../problems.js';
import { openReader } from '../reader.js';
import { withRecord } from '../record.js';
import { deliver, type Found } from './announce.js';
import { summary, visitLine } from './summary.js';
import { type Visit, visit, type Work } from './visit.js';

export interface WatchOptions {
  readonly data?: string;
  readonly once?: true;
  readonly sources?: string;
  readonly only?: readonly string[];
  readonly webhook?: string;
  readonly allowPrivate?: true;
  readonly delay?: number;
}

/** Sources that one process visits side by side, each at another host. */
const ABREAST = 4;
/** Seconds between two looks at the schedule. */
const LOOK = 20;
const USUAL = 60;
const LONGEST = 24 * 60;

/** `readout watch`: until it is stopped, or once over what is due. */
export async function watch(options: WatchOptions): Promise<void> {
  const all = await loadSources(options.sources || process.env.READOUT_SOURCES || undefined);
  const sources = options.only ? all.filter(({ id }) => options.only?.includes(id)) : all;
  for (const id of options.only ?? [])
    if (!sources.some((source) => source.id === id)) report(id, 'there is no such source; readout sources lists them');
  const stop = new AbortController();
  const stopping = (): void => stop.abort();
  process.once('SIGINT', stopping).once('SIGTERM', stopping);
  const reader = await openReader();
  const fetcher = openFetcher({
    allowPrivate: options.allowPrivate ?? false,
    ...(options.delay === undefined ? {} : { delay: options.delay }),
    signal: stop.signal,
  });
  await withRecord(options, async (record) => {
    const work: Work = {
      record,
      reader,
      fetcher,
      announce: announcer(options.webhook),
      stopped: () => stop.signal.aborted,
    };
    do {
      const visits = await round(sources, work);
      if (options.once || visits.length > 0) await print(summary(visits));
      if (visits.some(({ error }) => error !== undefined)) failed();
      if (!options.once && !stop.signal.aborted)
        await pause(LOOK * 1000, undefined, { signal: stop.signal }).catch(() => {});
    } while (!options.once && !stop.signal.aborted);
  });
}

/** Visits every source that is due, until none is. */
async function round(sources: readonly Source[], work: Work): Promise<Visit[]> {
  const visits: Visit[] = [];
  const claims = sources.map(({ id, address, publisher }) => ({ id, publisher, host: new URL(address).host }));
  const worker = async (): Promise<void> => {
    const name = randomUUID();
    while (!work.stopped()) {
      const turn = await work.record.claimSource({ worker: name, sources: claims });
      const source = sources.find(({ id }) => id === turn?.id);
      if (!turn || !source) return;
      const done = await visit(source, turn, work);
      const { failures = 0 } = (await work.record.watchStates()).find(({ id }) => id === source.id) ?? {};
      const usual = source.every ?? USUAL;
      await work.record.endTurn({
        id: source.id,
        worker: name,
        ...done.validators,
        ...(work.stopped() || done.error === undefined ? {} : { error: done.error }),
        news: done.new > 0,
        next: work.stopped() ? 0 : done.error === undefined ? usual : Math.min(LONGEST, usual * 2 ** failures),
      });
      if (!work.stopped()) visits.push(done);
      if (done.error !== undefined || done.new + done.revised + done.failed.length > 0)
        await print(`${visitLine(done)}\n`);
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, worker));
  return visits;
}

/** A line for each document with flags, and the user's webhook if there is one. */
function announcer(webhook: string | undefined): (found: Found) => Promise<void> {
  const secret = process.env.READOUT_WEBHOOK_SECRET ?? '';
  if (webhook !== undefined && secret === '')
    throw Object.assign(new Error('--webhook needs a secret to sign with; set READOUT_WEBHOOK_SECRET'), {
      code: 'no-secret',
    });
  return async (found) => {
    for (const { kind, message } of found.flags)
      await print(`flag ${kind}: ${message} (${found.contacts.join(', ') || found.document}, ${found.url})\n`);
    const why = webhook === undefined ? undefined : await deliver(found, { url: webhook, secret });
    if (why !== undefined) report(webhook ?? '', `the webhook ${why}; ${found.document} was not announced there`);
  };
}
