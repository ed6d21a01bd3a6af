import { world } from '@readout/world';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../languages/index.js';
import { initiativeExamples } from '../languages/shared/initiative-rules.examples.js';
import { initiativeRules } from '../languages/shared/initiative-rules.js';
import { read } from '../read.js';
import type { Initiative } from '../reading.js';

async function initiativesOf(example: string): Promise<readonly Initiative[]> {
  const pack = await loadPack(example.slice(0, 2));
  return read({ text: example.slice(4), published: '2024-05-20' }, pack, world).initiatives;
}

const rulesIn = (initiatives: readonly Initiative[]): string[] =>
  initiatives.flatMap((i) => [i.rule, ...i.positions.map((p) => p.rule)]);

/** Rows that tell only what became of a proposal leave their mark in its status. */
const statusOfRow: Readonly<Record<string, string>> = {
  'is-refused': 'blocked',
  'is-adopted': 'agreed',
  'is-abandoned': 'abandoned',
  fails: 'blocked',
};

describe.each(initiativeRules.map(({ id }) => id).filter((id) => statusOfRow[id] === undefined))('row %s', (id) => {
  const { yes, no } = initiativeExamples[id];
  it.each(yes)('reads: %s', async (example) => {
    expect(rulesIn(await initiativesOf(example))).toContain(id);
  });
  it.each(no)('leaves alone: %s', async (example) => {
    expect(rulesIn(await initiativesOf(example))).not.toContain(id);
  });
});

describe.each(Object.keys(statusOfRow) as (keyof typeof initiativeExamples)[])('row %s', (id) => {
  const { yes, no } = initiativeExamples[id];
  it.each(yes)('reads: %s', async (example) => {
    expect((await initiativesOf(example)).map((i) => i.status)).toEqual([statusOfRow[id]]);
  });
  it.each(no)('leaves alone: %s', async (example) => {
    expect(await initiativesOf(example)).toEqual([]);
  });
});
