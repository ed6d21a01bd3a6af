import type { Reading } from '@readout/reader';
import { describe, expect, it } from 'vitest';
import type { GoldDocument } from './documents.js';
import type { Labels } from './labels.js';
import { parseMarks } from './marked.js';
import { measures, score } from './score.js';
import { Tally } from './tally.js';

const labels: Labels = {
  id: 'x',
  language: 'fr',
  publisher: null,
  negative: false,
  published: '2023-06',
  contacts: [
    {
      kind: 'call',
      status: 'held',
      date: '2023-06-16',
      participants: ['Giorgia Meloni', 'Tunisia'],
      initiator: 'TN',
      main: true,
    },
    { kind: 'summit', status: 'planned', date: null, participants: ['European Union'], initiator: null, main: false },
  ],
  statements: {
    s1: { form: 'paraphrase', speaker: 'joint', source: null, side: 'joint' },
    s2: { form: 'quote', speaker: 'joint', source: 'Palazzo Chigi', side: 'IT' },
  },
  initiatives: { i1: { proposers: ['IT'], supporters: [], opponents: ['AT', 'SI'], status: 'blocked' } },
  topics: ['migration', 'energy'],
  flags: [{ kind: 'joint-from-one-side', statement: 's1' }],
};
const document: GoldDocument = {
  id: 'x',
  labels,
  ...parseMarks(
    'Les deux ont souligné ⟦s1:le besoin d’un accord⟧. « ⟦s2:Il a été relevé que tout presse⟧ », dit Rome. L’idée d’⟦i1:un bureau de l’asile⟧ a échoué.',
  ),
};
const span = (mark: string) => document.spans.get(mark) ?? { start: 0, end: 0 };

/** The reading that finds all that is labelled. */
const perfect: Reading = {
  format: 'readout/1',
  reader: '0',
  world: '0',
  document: { id: 'x', text: document.text, language: 'fr' },
  actors: [
    { id: 'person/meloni', kind: 'person', name: 'Giorgia Meloni', side: 'IT', mentions: [] },
    { id: 'person/saied', kind: 'person', name: 'Kaïs Saïed', side: 'TN', mentions: [] },
    { id: 'org/EU', kind: 'organisation', name: 'European Union', side: 'org/EU', mentions: [] },
    { id: 'institution/chigi', kind: 'institution', name: 'Palazzo Chigi', side: 'IT', mentions: [] },
  ],
  contacts: [
    {
      id: 'c-1',
      kind: 'call',
      status: 'held',
      main: true,
      date: '2023-06-16',
      initiator: 'TN',
      participants: [
        { actor: 'person/meloni', side: 'IT', evidence: span('s1'), basis: 'stated' },
        { actor: 'person/saied', side: 'TN', evidence: span('s1'), basis: 'resolved' },
      ],
      claims: [],
      topics: [],
      evidence: [],
      rule: 'r',
    },
    {
      id: 'c-2',
      kind: 'summit',
      status: 'planned',
      main: false,
      participants: [{ actor: 'org/EU', side: 'org/EU', evidence: span('i1'), basis: 'stated' }],
      claims: [],
      topics: [],
      evidence: [],
      rule: 'r',
    },
  ],
  statements: [
    {
      id: 'st-1',
      form: 'paraphrase',
      act: 'stress',
      content: span('s1'),
      speaker: 'joint',
      side: 'joint',
      topics: [],
      basis: 'stated',
      rule: 'r',
    },
    {
      id: 'st-2',
      form: 'quote',
      act: 'say',
      content: span('s2'),
      speaker: 'joint',
      source: 'institution/chigi',
      side: 'IT',
      topics: [],
      basis: 'stated',
      rule: 'r',
    },
  ],
  initiatives: [
    {
      id: 'in-1',
      name: span('i1'),
      positions: [],
      proposers: ['IT'],
      supporters: [],
      opponents: ['AT', 'SI'],
      status: 'blocked',
      evidence: [],
      rule: 'r',
    },
  ],
  topics: [
    { id: 'migration', mentions: [] },
    { id: 'energy', mentions: [] },
  ],
  voices: [],
  flags: [{ kind: 'joint-from-one-side', message: '', evidence: [span('s1')] }],
};
const empty: Reading = { ...perfect, actors: [], contacts: [], statements: [], initiatives: [], topics: [], flags: [] };

function scored(
  reading: Reading,
  gold = document,
): { value: (measure: string) => number | undefined; misses: string[] } {
  const tally = new Tally();
  const misses: string[] = [];
  score(gold, reading, tally, (miss) => misses.push(miss));
  return { value: (measure) => tally.result(measure)?.value, misses };
}

describe('score', () => {
  it('gives the full marks to the reading that finds all', () => {
    const { value, misses } = scored(perfect);
    expect(misses).toEqual([]);
    for (const measure of measures.filter((name) => name !== 'negatives clean'))
      expect([measure, value(measure)]).toEqual([measure, 1]);
  });

  it('gives nothing to a reading that finds nothing', () => {
    const { value, misses } = scored(empty);
    for (const measure of [
      'contacts',
      'main contacts',
      'initiator told',
      'statements',
      'initiatives',
      '· positions',
      'topics',
      'flags',
    ])
      expect([measure, value(measure)]).toEqual([measure, 0]);
    expect(misses).toHaveLength(7);
  });

  it('counts what was read too much', () => {
    const twice = {
      ...perfect,
      topics: [...perfect.topics, { id: 'space', mentions: [] }],
      flags: [...perfect.flags, ...perfect.flags],
    };
    expect(scored(twice).value('topics')).toBeCloseTo(0.8);
    expect(scored(twice).value('flags')).toBeCloseTo(2 / 3);
  });

  it('asks a statement for its speaker and its side', () => {
    const [joint, quote] = perfect.statements;
    if (joint === undefined || quote === undefined) throw new Error('no statements');
    const { value } = scored({ ...perfect, statements: [joint, { ...quote, side: 'TN' }] });
    expect(value('statements')).toBe(1);
    expect(value('statements + speaker + side')).toBe(0.5);
    expect(value('· speaker')).toBe(1);
  });

  it('takes half of the words for the statement, less for another', () => {
    const [joint, quote] = perfect.statements;
    if (joint === undefined || quote === undefined) throw new Error('no statements');
    const cut = (end: number) => ({
      ...perfect,
      statements: [joint, { ...quote, content: { start: quote.content.start, end: quote.content.start + end } }],
    });
    expect(scored(cut(20)).value('statements')).toBe(1);
    expect(scored(cut(8)).value('statements')).toBe(0.5);
  });

  it('does not take a person for the labelled state unless an office led to the name', () => {
    const [call, summit] = perfect.contacts;
    if (call === undefined || summit === undefined) throw new Error('no contacts');
    const stated = {
      ...call,
      participants: call.participants.map((participant) => ({ ...participant, basis: 'stated' as const })),
    };
    expect(scored({ ...perfect, contacts: [stated, summit] }).value('contacts')).toBeLessThan(1);
  });

  it('asks a negative for no contact and for nothing else', () => {
    const negative = {
      ...document,
      labels: { ...labels, negative: true, contacts: [], statements: {}, initiatives: {}, topics: [] },
    };
    expect(scored(perfect, negative).value('negatives clean')).toBe(0);
    expect(scored({ ...empty, statements: perfect.statements }, negative).value('negatives clean')).toBe(1);
    expect(scored(perfect, negative).value('statements')).toBeUndefined();
  });
});
