import type { Commitment, Comparison } from '@readout/compare';
import { expect, test } from 'vitest';
import { commitmentLines } from './commitments.js';
import { plainStyle } from './style.js';

const passage = { document: 'd', start: 0, end: 4, words: 'to meet again in May' };
const lines = (commitment: Partial<Commitment>, why = false): string[] => {
  const base: Commitment = {
    kind: 'meet',
    sides: ['FR', 'RU'],
    tellings: [{ side: 'FR', passage, rule: 'en-meet' }],
    topics: [],
    outcome: 'not-looked-for',
  };
  const comparison = {
    commitments: [{ ...base, ...commitment }],
    documents: [{ id: 'd', language: 'en', publisher: 'A paper' }],
  };
  return commitmentLines(comparison as unknown as Comparison, plainStyle(80, why));
};

test('who binds himself, by when, in whose words, and what became of it', () => {
  expect(
    lines({
      due: '2023-05',
      outcome: 'kept',
      keptBy: { id: '2023-05-19-meeting-FR-RU', kind: 'meeting', participants: [] },
    }),
  ).toEqual([
    '',
    'Commitments',
    '- FR, RU: to meet; due 2023-05; kept: 2023-05-19-meeting-FR-RU',
    '  > FR: to meet again in May',
  ]);
});

test('nothing found is told, and nothing where nobody looked', () => {
  expect(lines({ outcome: 'nothing-found' })[2]).toBe('- FR, RU: to meet; nothing found');
  expect(lines({})[2]).toBe('- FR, RU: to meet');
});

test('what the press alone tells goes by its paper; the row is told where asked', () => {
  expect(lines({ tellings: [{ passage, rule: 'en-meet' }] }, true)[3]).toBe(
    '  > A paper: to meet again in May [en-meet]',
  );
});
