import { describe, expect, it } from 'vitest';
import type { Holding, OfficeKind } from '../../types.js';
import { organisations } from '../organisations.js';
import { states } from '../states.js';
import { holdings, persons } from './index.js';
import { slug } from './plain.js';

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Posts that one person at a time holds; `head` and `chair` only of organisations (the Union has heads of its parliament and its bank). */
const SINGLE: ReadonlySet<OfficeKind> = new Set<OfficeKind>(['president', 'monarch', 'prime-minister', 'foreign-minister', 'defence-minister', 'supreme-leader', 'secretary-general', 'commission-president', 'council-president', 'high-representative', 'commission-chair']);
const single = ({ side, office }: Holding): boolean => SINGLE.has(office) || (side.startsWith('org/') && side !== 'org/EU' && (office === 'head' || office === 'chair'));

/** Earlier at the coarser of both precisions: "2012-05" and "2012-05-15" hand over. */
const before = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};
const overlap = (a: Holding, b: Holding): boolean => (b.to === undefined || before(a.from, b.to)) && (a.to === undefined || before(b.from, a.to));

const told = (holding: Holding): string => `${holding.side} ${holding.office} ${holding.person} ${holding.from}..${holding.to ?? ''}`;

describe('people', () => {
  it('gives every person an id of their own', () => {
    const ids = persons.map((person) => person.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^person\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('takes the family name from the name, but for a title', () => {
    const family = (text: string): string => text.replace(/^(King|Sheikh|Sultan) /, '');
    expect(persons.filter((person) => !person.name.includes(family(person.family))).map(({ name }) => name)).toEqual([]);
    expect(persons.filter(({ name }) => name !== name.trim() || name.includes('  ')).map(({ name }) => name)).toEqual([]);
  });

  it('names a person in each holding', () => {
    const ids = new Set(persons.map((person) => person.id));
    expect(holdings.filter((holding) => !ids.has(holding.person)).map(told)).toEqual([]);
  });

  it('has well-formed dates, from before to', () => {
    const wrong = ({ from, to }: Holding): boolean => !DATE.test(from) || (to !== undefined && (!DATE.test(to) || to < from || (to === from && to.length === 10)));
    expect(holdings.filter(wrong).map(told)).toEqual([]);
  });

  it('names sides that the world knows', () => {
    const sides = new Set([...states.map((state) => state.code), ...organisations.map((organisation) => organisation.id)]);
    expect(holdings.filter(({ side }) => !sides.has(side)).map(told)).toEqual([]);
  });

  it('leads every state', () => {
    const led = new Set(holdings.map(({ side }) => side));
    expect(states.map((state) => state.code).filter((code) => !led.has(code))).toEqual([]);
  });

  it('has no two holders of one single post at one time', () => {
    const posts = new Map<string, Holding[]>();
    for (const holding of holdings.filter(single)) {
      const post = `${holding.side} ${holding.office}`;
      posts.set(post, [...(posts.get(post) ?? []), holding]);
    }
    const clashes = [...posts.values()].flatMap((held) =>
      held.flatMap((a, at) =>
        held
          .slice(at + 1)
          .filter((b) => overlap(a, b))
          .map((b) => `${told(a)} / ${told(b)}`),
      ),
    );
    expect(clashes).toEqual([]);
  });

  it('makes ids of names in any Latin script', () => {
    expect(slug('Recep Tayyip Erdoğan')).toBe('recep-tayyip-erdogan');
    expect(slug('Jonas Gahr Støre')).toBe('jonas-gahr-store');
    expect(slug("Ivica Dačić O'Neill")).toBe('ivica-dacic-oneill');
  });

  it('knows who led whom on a day', () => {
    const on = (side: string, office: OfficeKind, day: string): string[] => holdings.filter((held) => held.side === side && held.office === office && held.from <= day && (held.to === undefined || day < held.to)).map((held) => held.person);
    expect(on('FR', 'president', '2021-07-02')).toEqual(['person/emmanuel-macron']);
    expect(on('RU', 'president', '2021-07-02')).toEqual(['person/vladimir-putin']);
    expect(on('PL', 'prime-minister', '2021-07-02')).toEqual(['person/mateusz-morawiecki']);
    expect(on('US', 'foreign-minister', '2012-06-01')).toEqual(['person/hillary-clinton']);
  });
});
