import { describe, expect, it, test } from 'vitest';
import { compare } from '../src/index.js';
import { relationExamples } from '../src/pairs/relation-rules.examples.js';
import { relationRuleOf, relationRules } from '../src/pairs/relation-rules.js';
import { told } from './told.js';

describe.each(relationRules.map(({ id }) => id))('%s', (id) => {
  test.each(relationExamples[id].yes)('%s and %s', (a, b) => {
    expect([relationRuleOf(a, b).id, relationRuleOf(b, a).id]).toEqual([id, id]);
  });
  test.each(relationExamples[id].no)('not %s and %s', (a, b) => {
    expect(relationRuleOf(a, b).id).not.toBe(id);
  });
});

describe('pairs', () => {
  const french = told({
    id: 'f',
    side: 'FR',
    text: 'He wants ⟦s1:a truce in ⟦s2:Libya⟧⟧ and ⟦s3:safe reactors⟧, and spoke of ⟦s4:Libya at length⟧.',
    statements: {
      s1: { side: 'FR', act: 'call-for', topics: ['libya', 'peace-talks'] },
      s2: { side: 'FR', form: 'quote', topics: ['libya'] },
      s3: { side: 'FR', topics: ['nuclear-safety'] },
      s4: { side: 'FR', topics: ['libya'] },
    },
  });
  const russian = told({
    id: 'r',
    side: 'RU',
    text: 'Отверг ⟦s1:перемирие в Ливии⟧. Обсудили ⟦s2:торговлю⟧.',
    statements: {
      s1: { side: 'RU', act: 'reject', topics: ['libya', 'peace-talks'] },
      s2: { side: 'RU', topics: ['trade'] },
    },
  });
  it('put the closest statements beside each other, each once, whatever their languages', () => {
    const pairs = compare([russian, french])?.pairs;
    expect(
      pairs?.map(({ statements, ...pair }) => ({ ...pair, words: statements.map((one) => one.passage.words) })),
    ).toEqual([
      {
        topics: ['libya', 'peace-talks'],
        relation: 'opposed',
        rule: 'rejected-here',
        words: ['a truce in Libya', 'перемирие в Ливии'],
      },
    ]);
  });
  it('are made of published accounts alone', () => {
    const relayed = told({
      id: 'p',
      text: 'Moscow rejected ⟦s1:a truce⟧.',
      statements: { s1: { side: 'RU', topics: ['libya'] } },
    });
    expect(compare([french, relayed])?.pairs).toEqual([]);
  });
});

describe('additions', () => {
  const communique = told({
    id: 'f',
    side: 'FR',
    text: 'He wants ⟦s1:a truce⟧.',
    statements: { s1: { side: 'FR', topics: ['libya'] } },
  });
  const paper = told({
    id: 'p',
    text: 'He wants ⟦s1:peace⟧, ⟦s2:bridges⟧ and, Moscow says, ⟦s3:ships⟧; ⟦s4:no fences⟧.',
    statements: {
      s1: { side: 'FR', topics: ['libya'] },
      s2: { side: 'FR', topics: ['transport'] },
      s3: { side: 'RU', topics: ['libya'] },
      s4: { topics: ['migration'] },
    },
  });
  it('are what no published account holds', () => {
    expect(compare([communique, paper])?.additions.map(({ passage }) => passage.words)).toEqual([
      'bridges',
      'no fences',
    ]);
  });
  it('are none where no account is published', () => {
    expect(compare([paper])?.additions).toEqual([]);
  });
});
