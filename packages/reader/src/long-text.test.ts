import { world } from '@readout/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPack, type Pack } from './index.js';
import { stretchesOf } from './long-text.js';
import { read } from './read.js';

const CALL = 'Emmanuel Macron called William Ruto on Tuesday. He said the port would reopen.';
const FILLER = 'It rained on the harbour and nobody minded. ';

let pack: Pack;
beforeAll(async () => {
  pack = await loadPack('en');
});

describe('a text of more than a million characters', () => {
  const filler = `${FILLER.repeat(20)}\n\n`;
  const text = `${CALL}\n\n${filler.repeat(Math.ceil(1_100_000 / filler.length))}${CALL}\n`;

  it('is cut where a paragraph begins, and nothing is lost', () => {
    const stretches = stretchesOf(text);
    expect(stretches.length).toBeGreaterThan(1);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    for (const { start } of stretches.slice(1)) expect(text.slice(start - 2, start)).toBe('\n\n');
  });

  it('is read as one: spans and ids count from its start, the lead is that of its head', { timeout: 60_000 }, () => {
    const { contacts, statements, actors, voices } = read({ text, published: '2024-05-15' }, pack, world);
    expect(contacts.map(({ main }) => main)).toEqual([true, false]);
    expect(statements.map(({ content }) => text.slice(content.start, content.end))).toEqual(
      Array(2).fill('the port would reopen'),
    );
    for (const { id, content, contact } of statements) {
      expect(id).toBe(`st-${content.start}-${content.end}`);
      expect(contacts.map((one) => one.id)).toContain(contact);
    }
    const macron = actors.find(({ id }) => id === 'person/emmanuel-macron');
    expect(macron?.mentions.map(({ start, end }) => text.slice(start, end))).toContain('Emmanuel Macron');
    expect(macron?.mentions.at(-1)?.start).toBeGreaterThan(1_000_000);
    expect(voices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('without a blank is cut anywhere but inside a character', () => {
    const smileys = '😀'.repeat(600_001);
    for (const stretch of stretchesOf(`a${smileys}`)) expect(stretch.text.isWellFormed()).toBe(true);
  });
});
