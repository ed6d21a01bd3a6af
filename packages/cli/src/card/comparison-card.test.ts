import { compare } from '@readout/compare';
import type { Reading, Span } from '@readout/reader';
import { expect, test } from 'vitest';
import { comparisonCard } from './comparison-card.js';
import { plainStyle } from './style.js';

const TEXT = 'The two leaders stressed the need for dialogue. They also discussed Libya.';
const span = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

function readout(id: string, side: string, publisher: string, told: readonly (readonly [string, string])[]): Reading {
  return {
    format: 'readout/1',
    reader: '0',
    world: '0',
    document: { id, text: TEXT, language: 'en', publisher, side, published: '2021-07-02' },
    actors: [
      { id: 'person/a', kind: 'person', name: 'Ada Ay', side: 'FR', mentions: [] },
      { id: 'person/b', kind: 'person', name: 'Bo Bee', side: 'RU', mentions: [] },
      { id: `institution/${id}`, kind: 'institution', name: publisher, side, mentions: [] },
    ],
    contacts: [
      {
        id: 'c',
        kind: 'call',
        status: 'held',
        main: true,
        date: '2021-07-02',
        initiator: 'FR',
        participants: ['FR', 'RU'].map((party, index) => ({
          actor: index ? 'person/b' : 'person/a',
          side: party,
          evidence: span('two leaders'),
          basis: 'stated',
        })),
        claims: (
          [
            ['date', '2021-07-02'],
            ['initiator', 'FR'],
          ] as const
        ).map(([field, value]) => ({
          field,
          value,
          evidence: span('two leaders'),
          side,
          basis: 'stated',
          rule: 'test/claim',
        })),
        topics: [],
        evidence: [span('two leaders')],
        rule: 'test/contact',
      },
    ],
    statements: told.map(([words, topic], index) => ({
      id: `s${index}`,
      form: index ? 'quote' : 'paraphrase',
      act: index ? 'discuss' : 'stress',
      content: span(words),
      speaker: 'joint',
      source: `institution/${id}`,
      side,
      contact: 'c',
      topics: [topic],
      basis: 'stated',
      rule: 'test/said',
    })),
    initiatives: [],
    topics: told.map(([words, topic]) => ({ id: topic, mentions: [span(words)] })),
    voices: [{ voice: side, share: 1 }],
    flags: [],
  };
}

const READINGS = [
  readout('one', 'FR', 'Élysée', [
    ['the need for dialogue', 'eu-russia-relations'],
    ['Libya', 'libya'],
  ]),
  readout('two', 'RU', 'Kremlin', [['the need for dialogue', 'eu-russia-relations']]),
];

const card = (width: number, why = false): string => {
  const comparison = compare(READINGS);
  return comparison ? comparisonCard(comparison, READINGS, plainStyle(width, why)) : '';
};

test('accounts stand in columns, topics in rows', () => {
  expect(card(80)).toBe(
    `Call, 2021-07-02, at the initiative of FR
Ada Ay (FR), Bo Bee (RU)
Élysée (FR), 2021-07-02
Kremlin (RU), 2021-07-02

FR (published)                         │ RU (published)
- Both, according to Élysée, stress:   │ - Both, according to Kremlin, stress:
  the need for dialogue                │   the need for dialogue
- Both, according to Élysée, discuss:  │
  “Libya”                              │

Topics
                     FR  RU
eu-russia-relations  x   x   both
libya                x   ·   only FR`,
  );
});

test('no line is wider than the terminal, and narrow ones stack the accounts', () => {
  for (const width of [40, 60, 100])
    expect(
      Math.max(
        ...card(width)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(width);
  expect(card(40)).not.toContain('│');
});

test('on demand each line names its rule', () => {
  expect(card(100, true)).toContain('[test/said, stated]');
});
