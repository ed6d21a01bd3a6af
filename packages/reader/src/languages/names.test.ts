import { world } from '@readout/world';
import { describe, expect, it } from 'vitest';
import { fold } from '../fold.js';
import { ambiguous as ambiguousEn } from './en/names/ambiguous.js';
import { names as en } from './en/names.js';
import { topics as topicsEn } from './en/topics.js';
import { ambiguous as ambiguousFr } from './fr/names/ambiguous.js';
import { names as fr } from './fr/names.js';
import { topics as topicsFr } from './fr/topics.js';
import type { Names } from './names.js';

const packs = [
  { language: 'fr', names: fr, ambiguous: ambiguousFr, topics: topicsFr },
  { language: 'en', names: en, ambiguous: ambiguousEn, topics: topicsEn },
];
const key = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}+&]+/gu, ' ')
    .trim();

/** Which ids each folded name stands for. */
function claims(names: Names): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const claim = (id: string, texts: readonly string[]) => {
    for (const text of texts) found.set(key(text), (found.get(key(text)) ?? new Set()).add(id));
  };
  for (const [code, state] of Object.entries(names.states)) claim(`state/${code}`, [...state.names, ...state.demonyms, ...state.capitals]);
  for (const [id, one] of Object.entries(names.organisations)) claim(id, [...one.names, ...one.demonyms]);
  for (const list of [names.institutions, names.groups, names.outlets]) for (const [id, texts] of Object.entries(list)) claim(id, texts);
  return found;
}

describe.each(packs)('names of $language', ({ names, ambiguous }) => {
  it('cover every state', () => {
    const poor = world.states.filter(({ code }) => !names.states[code]?.names.length || !names.states[code]?.demonyms.length);
    expect(poor.map(({ code }) => code)).toEqual([]);
  });

  it('cover every organisation, group and outlet', () => {
    expect(world.organisations.filter(({ id }) => !names.organisations[id]?.names.length).map(({ id }) => id)).toEqual([]);
    expect(world.groups.filter(({ id }) => !names.groups[id]?.length).map(({ id }) => id)).toEqual([]);
    expect(world.outlets.filter(({ id }) => !names.outlets[id]?.length).map(({ id }) => id)).toEqual([]);
  });

  it('name nothing that the world does not hold', () => {
    const known = new Set([...world.institutions, ...world.organisations, ...world.groups, ...world.outlets].map(({ id }) => id));
    const used = [names.institutions, names.organisations, names.groups, names.outlets].flatMap((list) => Object.keys(list));
    expect(used.filter((id) => !known.has(id))).toEqual([]);
    expect(Object.keys(names.states).filter((code) => !world.states.some((state) => state.code === code))).toEqual([]);
  });

  it('stand for one id each, unless listed as ambiguous', () => {
    const shared = [...claims(names)].filter(([, ids]) => ids.size > 1).map(([name]) => name);
    const listed = ambiguous.map(({ name }) => key(name));
    expect(shared.filter((name) => !listed.includes(name))).toEqual([]);
    expect(listed.filter((name) => !shared.includes(name))).toEqual([]);
  });

  it('hold no empty name, no typographic apostrophe, no stray blank', () => {
    const texts = JSON.stringify(names);
    expect(texts).not.toMatch(/[^\\]""|\\"|', '|[’‘]|" | "| {2}/);
  });

  it('leave Brussels to the European Union', () => {
    expect(names.states.BE?.capitals).toEqual([]);
  });
});

describe.each(packs)('topics of $language', ({ topics }) => {
  it('are those of the world', () => {
    expect(Object.keys(topics).sort()).toEqual(world.topics.map(({ id }) => id).sort());
  });

  it('give each term one weight', () => {
    const twice = Object.entries(topics).flatMap(([id, { strong, weak, not }]) => {
      const terms = [...strong, ...weak, ...not].map(key);
      return terms.filter((term, i) => terms.indexOf(term) !== i).map((term) => `${id}: ${term}`);
    });
    expect(twice).toEqual([]);
  });

  it('hold no mark that would stand between words', () => {
    const marked = Object.entries(topics).flatMap(([id, { strong, weak, not }]) => [...strong, ...weak, ...not].filter((term) => /[,;:()«»"“”]/.test(term)).map((term) => `${id}: ${term}`));
    expect(marked).toEqual([]);
  });
});
