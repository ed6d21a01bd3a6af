import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { RecordStore } from '@readout/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINES, type TestRecord } from './engines.js';

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url));

/** Kills a process so many times on each engine, at any moment of adding and of re-reading. */
export function killing(rounds: number): void {
  describe.each(Object.entries(ENGINES))('on %s', (_, prepare) => {
    let place: TestRecord;
    beforeAll(async () => {
      place = await prepare();
      await (await place.open()).close();
    });
    afterAll(() => place.remove());

    test(`killed ${rounds} times while it adds, the record loses nothing`, { timeout: 1_800_000 }, async () => {
      let kept = 0;
      for (let round = 0; round < rounds; round++) {
        const added = await killedAt(place, ['many', String(round)], round);
        await within(place, async (record) => {
          const { documents } = await record.status();
          expect(documents).toBeGreaterThanOrEqual(kept + added.length);
          expect(await halves(record)).toEqual([]);
          kept = documents;
        });
      }
    });

    test(`killed ${rounds} times while it re-reads, the record loses nothing`, { timeout: 1_800_000 }, async () => {
      let version = 1;
      for (let round = 0; round < rounds; round++) {
        const versions = { reader: String(version), world: '0' };
        const before = await within(place, async (record) => (await record.stale(versions)).left);
        const done = await killedAt(place, ['reread', String(version)], round);
        await within(place, async (record) => {
          const { left } = await record.stale(versions);
          expect(left).toBeLessThanOrEqual(before - Math.max(0, ...done.map(Number).filter(Number.isFinite)));
          expect(await halves(record)).toEqual([]);
          if (left === 0) version++;
        });
      }
      expect(version).toBeGreaterThan(1);
    });
  });
}

async function within<T>(place: TestRecord, work: (record: RecordStore) => Promise<T>): Promise<T> {
  const record = await place.open();
  try {
    return await work(record);
  } finally {
    await record.close();
  }
}

/** What it had said it had done when it was killed, some time after the first of it. */
async function killedAt({ address }: TestRecord, work: readonly string[], round: number): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, address, ...work], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = linesOf(child);
  const ended = once(child, 'close');
  while (lines().length < 2 && child.exitCode === null) await sleep(2);
  await sleep((round * 37) % 200);
  child.kill('SIGKILL');
  await ended;
  return lines().slice(1);
}

/** Whole lines only, in order. */
function linesOf(child: ChildProcess): () => string[] {
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return () => said.split('\n').slice(0, -1);
}

/** Documents that are there without a reading or without their contact; contacts that tell of documents twice. */
async function halves(record: RecordStore): Promise<string[]> {
  const { documents } = await record.status();
  const pages = await record.contactPages();
  const told = pages.flatMap(({ contact }) => contact.documents);
  const read = pages.flatMap(({ readings }) => readings.map(({ document }) => document.text));
  return [
    ...(told.length === documents ? [] : [`${documents} documents, ${told.length} told of`]),
    ...(new Set(told).size === told.length ? [] : ['told of twice']),
    ...(read.every(Boolean) && read.length === documents ? [] : ['a text or a reading is missing']),
  ];
}
