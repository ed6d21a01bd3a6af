import { world } from '@readout/world';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../languages/index.js';
import { contactExamples } from '../languages/shared/contact-rules.examples.js';
import { read } from '../read.js';

/** The rows that read the contacts of an example: those of all their tellings. */
async function rulesIn(example: string): Promise<readonly string[]> {
  const pack = await loadPack(example.slice(0, 2));
  const { contacts } = read({ text: example.slice(4), published: '2024-05-15' }, pack, world);
  return contacts.flatMap((c) => [c.rule, ...c.claims.map((claim) => claim.rule)]);
}

describe.each(Object.entries(contactExamples))('row %s', (id, { yes, no }) => {
  it.each(yes)('reads: %s', async (example) => {
    expect(await rulesIn(example)).toContain(id);
  });
  it.each(no)('leaves alone: %s', async (example) => {
    expect(await rulesIn(example)).not.toContain(id);
  });
});
