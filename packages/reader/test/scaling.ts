import { world } from '@readout/world';
import { expect, it } from 'vitest';
import { loadPack, read } from '../src/index.js';
import { type Hostile, repeated } from './hostile-texts.js';

/** Characters. */
const [SHORT, LONG] = [20_000, 80_000];
/** Four times the text may take twice as long as four times the time: garbage and other work on the machine come in bursts. */
const DEARER = 8;
/** Seconds of one processor. */
const PATIENCE = 4;

/** Milliseconds of processor time; the best of some runs. */
async function cost(hostile: Hostile, length: number, runs: number): Promise<number> {
  const pack = await loadPack(hostile[0]);
  const text = repeated(hostile, length);
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    read({ text, published: '2024-05-15' }, pack, world);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

/** The cost of reading a piece again and again grows with the length of the text, and no faster. */
export function growsWithLength(pieces: readonly Hostile[]): void {
  it.each(pieces)('%s: %j', async (...hostile) => {
    await cost(hostile, SHORT, 1);
    const long = await cost(hostile, LONG, 1);
    expect(long / 1000).toBeLessThan(PATIENCE);
    // Below that the clock tells more of the machine than of the text.
    const short = Math.max(await cost(hostile, SHORT, 2), 10);
    const again = long / short < DEARER ? long : Math.min(long, await cost(hostile, LONG, 2));
    expect(again / short).toBeLessThan(DEARER);
  });
}
