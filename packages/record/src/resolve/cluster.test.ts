import { expect, test } from 'vitest';
import { readingOf, type Told } from '../../test/reading-of.js';
import { cluster } from './cluster.js';
import { type Mention, mentionsOf } from './mention.js';

const mention = (document: string, told: Told, published?: string): Mention =>
  mentionsOf(
    document,
    readingOf({ text: document, ...(published === undefined ? {} : { published }), contacts: [told] }).reading,
  )[0] as Mention;

/** Documents of each contact, whatever the order of either. */
const contacts = (...mentions: Mention[]): string[] =>
  cluster(mentions)
    .map((members) =>
      members
        .map(({ document }) => document)
        .sort()
        .join(' '),
    )
    .sort();

const STATES = [
  ['state/RU', 'RU'],
  ['state/FR', 'FR'],
] as const;
const MINISTERS = [
  ['person/sergey-lavrov', 'RU'],
  ['person/jean-yves-le-drian', 'FR'],
] as const;

test('a day and its month are one contact', () => {
  expect(contacts(mention('a', { date: '2021-07-02' }), mention('b', { date: '2021-07' }))).toEqual(['a b']);
});

test('the same pair two days running are two contacts', () => {
  expect(contacts(mention('a', { date: '2021-07-02' }), mention('b', { date: '2021-07-03' }))).toEqual(['a', 'b']);
});

test('presidents and ministers of the same states are two contacts', () => {
  expect(contacts(mention('a', { date: '2021-07-02' }), mention('b', { date: '2021-07-02', who: MINISTERS }))).toEqual([
    'a',
    'b',
  ]);
});

test('people and the states they speak for are one contact', () => {
  expect(contacts(mention('a', { date: '2021-07-02' }), mention('b', { date: '2021-07-02', who: STATES }))).toEqual([
    'a b',
  ]);
});

test('states that fit two contacts of a day equally well are not guessed about', () => {
  const two = [mention('a', { date: '2021-07-02' }), mention('b', { date: '2021-07-02', who: MINISTERS })];
  expect(contacts(...two, mention('c', { date: '2021-07-02', who: STATES }))).toEqual(['a', 'b', 'c']);
});

test('a call and a meeting on one day are two contacts', () => {
  expect(contacts(mention('a', { date: '2021-07-02' }), mention('b', { date: '2021-07-02', kind: 'meeting' }))).toEqual(
    ['a', 'b'],
  );
});

test('a planned meeting that was held is one contact, a cancelled one is not the one that was held', () => {
  const planned = mention('a', { kind: 'meeting', status: 'planned', date: '2021-07' }, '2021-06-28');
  const held = mention('b', { kind: 'talks', date: '2021-07-12' }, '2021-07-12');
  const cancelled = mention('c', { kind: 'meeting', status: 'cancelled', date: '2021-07-12' }, '2021-07-10');
  expect(contacts(planned, held)).toEqual(['a b']);
  expect(contacts(held, cancelled)).toEqual(['b', 'c']);
});

test('three parties are not two', () => {
  const three = [
    ['person/vladimir-putin', 'RU'],
    ['person/emmanuel-macron', 'FR'],
    ['person/angela-merkel', 'DE'],
  ] as const;
  expect(contacts(mention('a', { date: '2021-07-02' }), mention('b', { date: '2021-07-02', who: three }))).toEqual([
    'a',
    'b',
  ]);
});

test('an undated text joins by when it was published', () => {
  expect(contacts(mention('a', { date: '2021-07-02' }), mention('b', {}, '2021-07-03'))).toEqual(['a b']);
  expect(contacts(mention('a', { date: '2021-07-02' }), mention('b', {}, '2021-08-03'))).toEqual(['a', 'b']);
  expect(contacts(mention('a', { date: '2021-07-02' }), mention('b', {}))).toEqual(['a', 'b']);
});

test('what was held was held before it was told', () => {
  expect(contacts(mention('a', { date: '2021-07-20' }), mention('b', { date: '2021-07' }, '2021-07-04'))).toEqual([
    'a',
    'b',
  ]);
});

test('a passing mention founds no contact, and joins one that it equals', () => {
  const passing = mention('b', { date: '2021-07-02', main: false });
  expect(contacts(passing)).toEqual([]);
  expect(contacts(passing, mention('a', { date: '2021-07-02' }))).toEqual(['a b']);
});

test('the order of arrival changes nothing', () => {
  const all = [
    mention('a', { date: '2021-07-02', topics: ['ukraine'] }),
    mention('b', { date: '2021-07', topics: ['ukraine'] }, '2021-07-30'),
    mention('c', { date: '2021-07-20', topics: ['libya'] }),
    mention('d', { date: '2021-07', who: STATES, topics: ['libya'] }, '2021-07-29'),
    mention('e', {}, '2021-07-03'),
    mention('f', { date: '2021' }, '2021-12-01'),
    mention('g', { date: '2021-07-20', main: false }),
  ];
  const expected = contacts(...all);
  for (let turn = 1; turn < 40; turn++) expect(contacts(...shuffled(all, turn))).toEqual(expected);
});

/** A shuffle that is the same every time. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const rest = [...items];
  const result: T[] = [];
  for (let state = seed * 7919; rest.length; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    result.push(...rest.splice(state % rest.length, 1));
  }
  return result;
}
