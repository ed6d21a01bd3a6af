import { describe, expect, it, test } from 'vitest';
import { keepingExamples } from '../src/commitments/keeping-rules.examples.js';
import { keepingRules, keptBy } from '../src/commitments/keeping-rules.js';
import { wordingExamples } from '../src/commitments/wording-rules.examples.js';
import { wordingRuleOf, wordingRules } from '../src/commitments/wording-rules.js';
import { compare } from '../src/index.js';
import { told } from './told.js';

describe.each(wordingRules.map(({ id, language }) => [id, language] as const))('%s', (id, language) => {
  test.each(wordingExamples[id].yes)('%s, %s: %s', (act, cue, content) => {
    expect(wordingRuleOf({ language, act, cue, content })?.id).toBe(id);
  });
  test.each(wordingExamples[id].no)('not %s, %s: %s', (act, cue, content) => {
    expect(wordingRuleOf({ language, act, cue, content })?.id).not.toBe(id);
  });
});

describe.each(keepingRules.map(({ id }) => id))('what keeps: %s', (id) => {
  test.each(keepingExamples[id].yes)('%j by %j', (pledged, later) => {
    expect(keptBy(id, pledged, [later])).toBe(later);
  });
  test.each(keepingExamples[id].no)('%j not by %j', (pledged, later) => {
    expect(keptBy(id, pledged, [later])).toBeUndefined();
  });
});

describe('commitments', () => {
  const says = (id: string, side: string, speaker = 'joint') =>
    told({
      id,
      side,
      text: 'They agreed ⟦s1:to meet again in May⟧.',
      contact: { date: '2021-07-02' },
      statements: { s1: { act: 'agree', speaker, side } },
    });
  const later = [
    { id: 'late', kind: 'call', date: '2021-09-01', participants: ['person/emmanuel-macron'] },
    { id: 'soon', kind: 'call', date: '2021-08-01', participants: ['person/emmanuel-macron'] },
  ] as const;

  it('of two accounts are one, with both passages, and the first contact that kept it', () => {
    expect(compare([says('f', 'FR'), says('r', 'RU')], undefined, { later })?.commitments).toMatchObject([
      {
        kind: 'meet',
        sides: ['FR', 'RU'],
        tellings: [
          { side: 'FR', passage: { document: 'f', words: 'to meet again in May' }, rule: 'en-meet' },
          { side: 'RU', passage: { document: 'r' } },
        ],
        outcome: 'kept',
        keptBy: { id: 'soon' },
      },
    ]);
  });
  it('bind the speaker, and nobody who is no party', () => {
    const sides = (speaker: string) => compare([says('f', 'FR', speaker)])?.commitments.map((one) => one.sides);
    expect(sides('person/emmanuel-macron')).toEqual([['FR']]);
    expect(sides('person/nobody')).toEqual([]);
  });
  it('are not looked for without a record, and nothing is found in one that holds nothing', () => {
    const outcome = (known?: readonly never[]) =>
      compare([says('f', 'FR')], undefined, known ? { later: known } : {})?.commitments[0]?.outcome;
    expect([outcome(), outcome([])]).toEqual(['not-looked-for', 'nothing-found']);
  });
  it('are meetings that are planned, with their date, and no plan of others, of the past, or one that is refused', () => {
    const base = says('f', 'FR');
    const [held] = base.contacts;
    const plan = (id: string, date: string, rest: object = {}) => ({
      ...(held as NonNullable<typeof held>),
      id,
      kind: 'meeting' as const,
      status: 'planned' as const,
      date,
      evidence: [{ start: 15, end: 19 }],
      ...rest,
    });
    const due = (...contacts: ReturnType<typeof plan>[]) =>
      compare(
        [{ ...base, contacts: [held as NonNullable<typeof held>, ...contacts] }],
        [{ document: 'f', contact: held?.id ?? '' }],
      )?.commitments.map((one) => [one.kind, one.due, one.contactKind]);
    expect(due(plan('p', '2022-05'))).toEqual([['meet', '2022-05', 'meeting']]);
    expect(due(plan('p', '2021-07-01'))).toEqual([['meet', undefined, undefined]]);
    expect(due(plan('p', '2022-05', { participants: held?.participants.slice(1) }))).toEqual([
      ['meet', undefined, undefined],
    ]);
  });
});
