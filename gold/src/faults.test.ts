import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import type { Labels } from './labels.js';
import { parseMarks } from './marked.js';

const marked = parseMarks('Rome a dit que ⟦s1:la porte restait ouverte⟧.');
const labels: Labels = {
  id: 'x',
  language: 'fr',
  publisher: null,
  negative: false,
  published: '2023-06',
  contacts: [
    { kind: 'call', status: 'held', date: null, participants: ['Italy', 'Malta'], initiator: 'org/EU', main: true },
  ],
  statements: { s1: { form: 'paraphrase', speaker: 'joint', source: null, side: 'joint' } },
  initiatives: {},
  topics: [],
  flags: [{ kind: 'unattributed', statement: 's1' }],
};

describe('faults', () => {
  it('finds none in good labels', () => {
    expect(faults('x', labels, marked)).toEqual([]);
  });

  it('finds marks without labels and labels without marks', () => {
    expect(faults('x', { ...labels, statements: {}, flags: [] }, marked)).toEqual(['s1 marked, not labelled']);
    expect(faults('x', labels, parseMarks('Rome a parlé.'))).toEqual(['s1 labelled, not marked']);
  });

  it('finds a mark that takes the stop in', () => {
    expect(faults('x', labels, parseMarks('Rome a dit que ⟦s1:la porte restait ouverte.⟧'))).toEqual([
      's1 begins or ends with a blank or a stop',
    ]);
  });

  it('finds sides that are no codes', () => {
    const [call] = labels.contacts;
    const contacts = call === undefined ? [] : [{ ...call, initiator: 'Italy' }];
    expect(faults('x', { ...labels, contacts }, marked)).toEqual(['side Italy']);
  });

  it('finds a flag on what somebody vouches for', () => {
    const statements = {
      s1: { form: 'paraphrase', speaker: 'joint', source: 'Palazzo Chigi', side: 'IT' } as const,
    };
    expect(faults('x', { ...labels, statements }, marked)).toEqual([
      'a flag on s1, which is no joint claim without source',
    ]);
  });

  it('finds contacts in a negative', () => {
    expect(faults('x', { ...labels, negative: true }, marked)).toEqual(['a negative with contacts']);
  });
});
