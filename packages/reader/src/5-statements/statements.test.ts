import { world } from '@readout/world';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../languages/index.js';
import { attributionRuleExamples, statementExamples } from '../languages/shared/statement-rules.examples.js';
import { read } from '../read.js';

/** The rows that read the statements of an example. */
async function rulesIn(example: string): Promise<readonly string[]> {
  const pack = await loadPack(example.slice(0, 2));
  return read({ text: example.slice(4), published: '2024-05-15' }, pack, world).statements.map((s) => s.rule);
}

const rows = Object.entries({ ...statementExamples, ...attributionRuleExamples });

describe.each(rows)('row %s', (id, { yes, no }) => {
  it.each(yes)('reads: %s', async (example) => {
    expect(await rulesIn(example)).toContain(id);
  });
  it.each(no)('leaves alone: %s', async (example) => {
    expect(await rulesIn(example)).not.toContain(id);
  });
});
