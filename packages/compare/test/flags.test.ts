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

describe('flags of what the record knows', () => {
  const now = told({ id: 'd', side: 'FR', text: 'He wants ⟦s1:trust and trade⟧.', statements: { s1: { side: 'FR' } } });
  const before = told({
    id: 'd',
    side: 'FR',
    text: 'He wants ⟦s1:trust⟧ and fears ⟦s2:war⟧.',
    statements: { s1: { side: 'FR' }, s2: { side: 'FR' } },
  });
  it('missing-account: only of a party that usually publishes, and only where it published nothing', () => {
    const flags = compare([now], undefined, { publishes: ['FR', 'RU', 'DE'] })?.flags;
    expect(flags?.map(({ kind, side }) => [kind, side])).toEqual([['missing-account', 'RU']]);
    expect(compare([now])?.flags).toEqual([]);
  });
  it('revised: what is new first, then what is gone', () => {
    const flags = compare([now], undefined, { originals: { d: before } })?.flags;
    expect(flags).toMatchObject([
      { kind: 'revised', side: 'FR', passages: [{ words: 'trust and trade' }, { words: 'trust' }, { words: 'war' }] },
    ]);
    expect(compare([now], undefined, { originals: { d: now } })?.flags).toEqual([]);
    const cut = told({
      id: 'd',
      side: 'FR',
      text: 'He wants, ⟦s1:trust and⟧ trade.',
      statements: { s1: { side: 'FR' } },
    });
    expect(compare([now], undefined, { originals: { d: cut } })?.flags).toEqual([]);
  });
});

describe('attribution-dropped', () => {
  const claim = 'smugglers had cut the cable between the islands';
  const says = (id: string, side: string, act: 'say' | 'discuss' = 'say') =>
    told({ id, side, text: `He said that ⟦s1:${claim}⟧.`, statements: { s1: { side, act } } });
  const press = (text: string) =>
    told({ id: 'p', text, contact: { evidence: [{ start: 0, end: 4 }] }, statements: { s1: {} } });
  const kinds = (...readings: Parameters<typeof compare>[0]) => compare(readings)?.flags.map(({ kind }) => kind);
  it('shows the sentence, and what it repeats', () => {
    const flags = compare([says('f', 'FR'), press(`They met. Smugglers cut the cable between the islands.`)])?.flags;
    expect(flags).toMatchObject([
      { side: 'FR', passages: [{ words: 'Smugglers cut the cable between the islands' }, { words: claim }] },
    ]);
  });
  it('is not raised of reported speech, of what both sides say, or of what was talked about', () => {
    expect(kinds(says('f', 'FR'), press(`They met. He says ⟦s1:${claim}⟧.`))).toEqual([]);
    const plain = press(`They met. Smugglers cut the cable between the islands.`);
    expect(kinds(says('f', 'FR'), says('r', 'RU'), plain)).toEqual([]);
    expect(kinds(says('f', 'FR', 'discuss'), plain)).toEqual([]);
  });
});

describe('the delay of an account', () => {
  const on = (id: string, published: string, date: string) =>
    told({ id, side: 'FR', published, text: 'They spoke.', contact: { date } });
  const delay = (...readings: Parameters<typeof compare>[0]) => compare(readings)?.accounts[0]?.delay;
  it('is that of the first document, in days', () => {
    expect(delay(on('a', '2021-07-05', '2021-07-02'), on('b', '2021-07-04', '2021-07-02'))).toBe(2);
  });
  it('is not told of a month, nor of an announcement', () => {
    expect(delay(on('a', '2021-07', '2021-07-02'))).toBeUndefined();
    expect(delay(on('a', '2021-07-01', '2021-07-02'))).toBeUndefined();
  });
});
