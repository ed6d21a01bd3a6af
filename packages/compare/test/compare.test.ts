import { describe, expect, it } from 'vitest';
import { compare } from '../src/index.js';
import { told } from './told.js';

const kremlin = told({
  id: 'kremlin',
  side: 'RU',
  publisher: 'Kremlin',
  published: '2021-07-02',
  contact: { date: '2021-07-02', initiator: 'FR' },
  text: '⟦c1:At the initiative of the French side⟧, they spoke. Both noted that ⟦s1:⟦t1:ties with the Union⟧ help against ⟦t2:terrorism⟧⟧. Putin stressed ⟦s2:⟦t3:security in Europe⟧⟧.',
  claims: { c1: { field: 'initiator', value: 'FR' } },
  statements: {
    s1: { speaker: 'joint', source: 'institution/kremlin', side: 'RU', topics: ['eu-russia', 'counter-terrorism'] },
    s2: { speaker: 'person/vladimir-putin', source: 'institution/kremlin', side: 'RU', topics: ['european-security'] },
  },
  topics: { 'eu-russia': ['t1'], 'counter-terrorism': ['t2'], 'european-security': ['t3'] },
});

const elysee = told({
  id: 'elysee',
  side: 'FR',
  publisher: 'Élysée',
  published: '2021-07-02',
  text: 'They discussed ⟦s1:⟦t1:Libya⟧⟧. Macron recalled ⟦s2:that France wants ⟦t2:trust with Russia⟧⟧.',
  statements: {
    s1: { speaker: 'joint', source: 'institution/elysee', side: 'FR', topics: ['libya'] },
    s2: { speaker: 'person/emmanuel-macron', source: 'institution/elysee', side: 'FR', topics: ['eu-russia'] },
  },
  topics: { libya: ['t1'], 'eu-russia': ['t2'] },
});

const paper = told({
  id: 'paper',
  publisher: 'A paper',
  published: '2021-07-03',
  text: 'Both leaders stressed ⟦s1:⟦t1:ties of Europe and Russia⟧⟧. Both discussed ⟦s2:⟦t2:Libya⟧⟧ and ⟦s3:⟦t3:space⟧⟧. ⟦s4:Terrorism⟧ matters, the Kremlin said.',
  statements: {
    s1: { speaker: 'joint', side: 'joint', topics: ['eu-russia'] },
    s2: { speaker: 'joint', topics: ['libya'] },
    s3: { speaker: 'joint', topics: ['space'] },
    s4: { speaker: 'institution/kremlin', side: 'RU', topics: ['counter-terrorism'] },
  },
  topics: { 'eu-russia': ['t1'], libya: ['t2'], space: ['t3'] },
});

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
