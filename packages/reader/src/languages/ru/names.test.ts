import { world } from '@readout/world';
import { describe, expect, it } from 'vitest';
import { fold } from '../../fold.js';
import { ambiguous } from './names/ambiguous.js';
import { names } from './names.js';
import { topics } from './topics.js';

const key = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}+&]+/gu, ' ')
    .trim();

describe('names of ru', () => {
  it('cover every state, organisation, group and outlet', () => {
    expect(world.states.filter(({ code }) => !names.states[code]?.names.length || !names.states[code]?.demonyms.length)).toEqual([]);
    expect(world.organisations.filter(({ id }) => !names.organisations[id]?.names.length)).toEqual([]);
    expect(world.groups.filter(({ id }) => !names.groups[id]?.length)).toEqual([]);
    expect(world.outlets.filter(({ id }) => !names.outlets[id]?.length)).toEqual([]);
  });

  it('name nothing that the world does not hold', () => {
    const known = new Set([...world.institutions, ...world.organisations, ...world.groups, ...world.outlets, ...world.persons].map(({ id }) => id));
    const used = [names.institutions, names.organisations, names.groups, names.outlets, names.persons].flatMap((list) => Object.keys(list));
    expect(used.filter((id) => !known.has(id))).toEqual([]);
    expect(Object.keys(names.states).filter((code) => !world.states.some((state) => state.code === code))).toEqual([]);
  });

  it('stand for one id each, unless listed as ambiguous', () => {
    const claims = new Map<string, Set<string>>();
    const claim = (id: string, texts: readonly string[]) => {
      for (const text of texts) claims.set(key(text), (claims.get(key(text)) ?? new Set()).add(id));
    };
    for (const [code, { names: own, demonyms, capitals }] of Object.entries(names.states)) claim(`state/${code}`, [...own, ...demonyms, ...capitals]);
    for (const [id, one] of Object.entries(names.organisations)) claim(id, [...one.names, ...one.demonyms]);
    for (const list of [names.institutions, names.groups, names.outlets]) for (const [id, texts] of Object.entries(list)) claim(id, texts);
    const listed = new Set(ambiguous.map(({ name }) => key(name)));
    const shared = [...claims].filter(([name, ids]) => ids.size > 1 && !listed.has(name));
    expect(shared.map(([name, ids]) => `${name}: ${[...ids].join(' ')}`)).toEqual([]);
  });

  it('leave Brussels to the European Union', () => {
    expect(names.states.BE?.capitals).toEqual([]);
  });
});

describe('topics of ru', () => {
  it('are those of the world', () => {
    expect(Object.keys(topics).sort()).toEqual(world.topics.map(({ id }) => id).sort());
  });

  it('give each term one weight', () => {
    const twice = Object.entries(topics).flatMap(([id, { strong, weak, not }]) => {
      const terms = [...strong, ...weak, ...not];
      return terms.filter((term, i) => terms.indexOf(term) !== i).map((term) => `${id}: ${term}`);
    });
    expect(twice).toEqual([]);
  });
});
