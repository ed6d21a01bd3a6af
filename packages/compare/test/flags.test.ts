import { describe, expect, it } from 'vitest';
import { compare } from '../src/index.js';
import { elysee, kremlin, paper } from './call.js';
import { told } from './told.js';

const all = compare([kremlin, elysee, paper]);

describe('flags', () => {
  it('joint-from-one-side: across documents; a position of the other side carries nothing', () => {
    const flags = all?.flags.filter(({ kind }) => kind === 'joint-from-one-side');
    expect(flags?.map(({ side, passages }) => [side, passages.map(({ document }) => document)])).toEqual([
      ['RU', ['paper', 'kremlin']],
      ['FR', ['paper', 'elysee']],
    ]);
  });
  it('unattributed: no account says so', () => {
    expect(all?.flags.filter(({ kind }) => kind === 'unattributed').map(({ passages }) => passages[0]?.words)).toEqual([
      'space',
    ]);
  });
  it('no joint flag where both sides say so', () => {
    const french = told({
      id: 'f',
      side: 'FR',
      text: 'Both want ⟦s1:ties⟧.',
      statements: { s1: { speaker: 'joint', side: 'FR', topics: ['eu-russia', 'libya', 'space'] } },
    });
    const russian = told({
      id: 'r',
      side: 'RU',
      text: 'Both want ⟦s1:ties⟧.',
      statements: { s1: { speaker: 'joint', side: 'RU', topics: ['eu-russia', 'libya', 'space'] } },
    });
    expect(compare([french, russian, paper])?.flags).toEqual([]);
  });
  it('no joint flag where no account is known', () => {
    const alone = told({
      id: 'a',
      text: 'Both stressed ⟦s1:ties⟧.',
      statements: { s1: { speaker: 'joint', topics: ['eu-russia'] } },
    });
    expect(compare([alone])?.flags).toEqual([]);
  });
  it('no joint flag where a paper vouches', () => {
    const sourced = told({
      id: 'a',
      text: 'Both stressed ⟦s1:ties⟧, a daily writes.',
      statements: { s1: { speaker: 'joint', source: 'outlet/x', topics: ['space'] } },
    });
    expect(compare([kremlin, sourced])?.flags).toEqual([]);
  });
});

describe('fields', () => {
  const other = told({
    id: 'o',
    side: 'FR',
    text: '⟦c1:Moscow had asked for the call⟧ on ⟦c2:3 July⟧.',
    contact: { date: '2021-07-03' },
    claims: { c1: { field: 'initiator', value: 'RU' }, c2: { field: 'date', value: '2021-07-03' } },
  });
  it('name the initiator where the accounts that tell it agree', () => {
    expect(all?.contact).toMatchObject({
      kind: 'call',
      status: 'held',
      initiator: 'FR',
      participants: ['person/emmanuel-macron', 'person/vladimir-putin'],
    });
    expect(all?.fields).toMatchObject([{ field: 'initiator', disputed: false, values: [{ side: 'RU', value: 'FR' }] }]);
  });
  it('are disputed where sides contradict', () => {
    const comparison = compare([kremlin, other]);
    expect(comparison?.contact.initiator).toBeUndefined();
    expect(comparison?.fields[0]).toMatchObject({ field: 'initiator', disputed: true });
    expect(comparison?.flags).toMatchObject([
      { kind: 'accounts-differ', field: 'initiator', passages: [{ document: 'o' }, { document: 'kremlin' }] },
    ]);
  });
  it('are not disputed by a less precise date or by the press', () => {
    const month = told({
      id: 'm',
      side: 'FR',
      text: 'In ⟦c1:July⟧.',
      contact: { date: '2021-07' },
      claims: { c1: { field: 'date', value: '2021-07' } },
    });
    const press = told({
      id: 'p',
      text: 'On ⟦c1:2 July⟧ ⟦c2:Moscow called⟧.',
      claims: { c1: { field: 'date', value: '2021-07-02' }, c2: { field: 'initiator', value: 'RU' } },
    });
    expect(compare([month, kremlin, press])?.flags).toEqual([]);
    expect(compare([month, kremlin, press])?.contact).toMatchObject({ initiator: 'FR', date: '2021-07' });
  });
});
