import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { batches } from './batches.js';

const LIMITS = { most: 3, characters: 10, patience: 10_000, sizeOf: (text: string) => text.length };

async function* from(...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

async function all(source: AsyncIterable<string>, limits = LIMITS): Promise<string[][]> {
  const made: string[][] = [];
  for await (const batch of batches(source, limits)) made.push(batch);
  return made;
}

test('a batch ends by its number or by its characters, and nothing is lost', async () => {
  expect(await all(from('a', 'b', 'c', 'd'))).toEqual([['a', 'b', 'c'], ['d']]);
  expect(await all(from('a', 'b', 'c'))).toEqual([['a', 'b', 'c']]);
  expect(await all(from('0123456789', 'b', '0123456789'))).toEqual([['0123456789'], ['b', '0123456789']]);
  expect(await all(from())).toEqual([]);
});

test('what comes slowly is not held back', async () => {
  let more: () => void = () => {};
  const later = new Promise<void>((resolve) => {
    more = resolve;
  });
  async function* slow(): AsyncGenerator<string> {
    yield 'now';
    await later;
    yield 'later';
  }
  const made = batches(slow(), { ...LIMITS, patience: 20 });
  // The source waits for this first batch to be out.
  expect((await made.next()).value).toEqual(['now']);
  more();
  expect((await made.next()).value).toEqual(['later']);
  expect((await made.next()).done).toBe(true);
});

test('an error of the source is an error of the batches', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield 'a';
    await sleep(1);
    throw new Error('broken');
  }
  await expect(all(broken())).rejects.toThrow('broken');
});
