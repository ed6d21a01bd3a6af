import { describe, expect, it } from 'vitest';
import { compare } from '../src/index.js';
import { elysee, kremlin, paper } from './call.js';
import { told } from './told.js';

const all = compare([kremlin, elysee, paper]);

describe('accounts', () => {
  it('makes one a side, published and relayed told apart', () => {
    expect(
      all?.accounts.map(({ side, documents, published, relayed }) => [
        side,
        documents,
        published.length,
        relayed.length,
      ]),
    ).toEqual([
      ['FR', ['elysee'], 2, 0],
      ['RU', ['kremlin'], 2, 1],
    ]);
  });
  it('keeps the side of which nothing is known', () => {
    expect(compare([kremlin])?.accounts.map(({ side, documents }) => [side, documents.length])).toEqual([
      ['FR', 0],
      ['RU', 1],
    ]);
  });
  it('puts a commenting side last', () => {
    const comment = told({ id: 'c', text: 'Kyiv said ⟦s1:so⟧.', statements: { s1: { side: 'BE' } } });
    expect(compare([kremlin, comment])?.accounts.map(({ side, participant }) => [side, participant])).toEqual([
      ['FR', true],
      ['RU', true],
      ['BE', false],
    ]);
  });
  it('gives exact words', () => {
    expect(all?.accounts[0]?.published[0]?.passage).toMatchObject({
      document: 'elysee',
      words: 'Libya',
      statement: 'st-15-20',
    });
  });
});

describe('topics', () => {
  it('are told by all, by one, or by the press alone', () => {
    expect(all?.topics.map(({ topic, spread, carriedBy }) => [topic, spread, carriedBy.join()])).toEqual([
      ['eu-russia', 'all', 'FR,RU'],
      ['libya', 'one', 'FR'],
      ['counter-terrorism', 'one', 'RU'],
      ['european-security', 'one', 'RU'],
      ['space', 'none', ''],
    ]);
  });
  it('point to the words that name them', () => {
    const row = all?.topics.find(({ topic }) => topic === 'counter-terrorism');
    expect(row?.cells[0]?.passages.map(({ words }) => words)).toEqual(['terrorism', 'Terrorism']);
  });
  it('count as published only what a side published, once it published something', () => {
    const relay = told({
      id: 'r',
      text: 'The Kremlin said ⟦s1:⟦t1:energy⟧⟧ mattered.',
      statements: { s1: { speaker: 'institution/kremlin', side: 'RU', topics: ['energy'] } },
      topics: { energy: ['t1'] },
    });
    const row = compare([kremlin, relay])?.topics.find(({ topic }) => topic === 'energy');
    expect(row).toMatchObject({
      spread: 'none',
      carriedBy: [],
      cells: [{ side: 'RU', passages: [{ words: 'energy' }] }],
    });
    expect(compare([relay])?.topics).toMatchObject([{ topic: 'energy', spread: 'one', carriedBy: ['RU'] }]);
  });
  it('hold what a communiqué is about outside of statements', () => {
    const bare = told({
      id: 'b',
      side: 'FR',
      text: 'The call dealt with ⟦t1:climate⟧.',
      contact: { topics: ['climate'] },
      topics: { climate: ['t1'] },
    });
    expect(compare([bare])?.topics).toMatchObject([{ topic: 'climate', spread: 'one', carriedBy: ['FR'] }]);
  });
});

describe('initiatives', () => {
  const first = told({
    id: 'a',
    text: 'The idea, by ⟦p1:Paris⟧, of ⟦i1:a summit⟧ was refused by ⟦p2:Poland⟧. The Kremlin regretted ⟦s1:its failure⟧.',
    initiatives: { i1: { p1: ['FR', 'propose'], p2: ['PL', 'oppose'] } },
    statements: { s1: { speaker: 'institution/kremlin', side: 'RU', initiative: 'i1', contact: 'other' } },
  });
  const second = told({
    id: 'b',
    text: '⟦p2:Sweden⟧ rejected ⟦i1:the meeting⟧ that ⟦p1:France⟧ proposed.',
    initiatives: { i1: { p1: ['FR', 'propose'], p2: ['SE', 'oppose'] } },
  });
  it('of the same proposers are one, with every position and its words', () => {
    const [initiative, ...others] = compare([first, second])?.initiatives ?? [];
    expect(others).toEqual([]);
    expect(initiative?.names.map(({ words }) => words)).toEqual(['a summit', 'the meeting']);
    expect(initiative?.positions.map(({ side, stance, passages }) => [side, stance, passages.length])).toEqual([
      ['FR', 'propose', 2],
      ['PL', 'oppose', 1],
      ['SE', 'oppose', 1],
    ]);
  });
  it('hold what was said about them', () => {
    const comparison = compare([first]);
    expect(comparison?.initiatives[0]?.statements.map(({ passage }) => passage.words)).toEqual(['its failure']);
    expect(comparison?.actors['institution/kremlin']?.name).toBe('Kremlin');
  });
});

describe('selection', () => {
  const putinAlone = {
    participants: [{ actor: 'person/vladimir-putin', evidence: { start: 0, end: 1 }, basis: 'stated' as const }],
  };
  it('takes the contact that most readings share', () => {
    const stranger = told({ id: 'x', text: 'Another.', contact: putinAlone });
    const comparison = compare([stranger, kremlin, elysee]);
    expect(comparison?.documents.map(({ id }) => id)).toEqual(['kremlin', 'elysee']);
    expect(comparison?.without).toEqual(['x']);
  });
  it('keeps calls of other days apart', () => {
    const later = told({ id: 'later', text: 'Again.', contact: { date: '2021-07-09' } });
    expect(compare([kremlin, later])?.without).toEqual(['later']);
  });
  it('takes the contact given', () => {
    expect(
      compare([kremlin, elysee], [{ document: 'elysee', contact: 'ct-0' }])?.documents.map(({ id }) => id),
    ).toEqual(['elysee']);
  });
  it('is nothing where no text tells of a contact', () => {
    expect(compare([told({ id: 'n', text: 'Nothing.', contact: null })])).toBeUndefined();
    expect(compare([])).toBeUndefined();
  });
});
