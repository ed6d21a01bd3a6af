import type { Holding, Person } from '../../types.js';
import { respell, slug } from './plain.js';
import type { HolderRow } from './row.js';
import { women } from './women.js';

const personId = (name: string): string => `person/${slug(name)}`;

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

const personOf = (name: string, rows: readonly HolderRow[]): Person => {
  const family = rows.find((row) => row[5]?.family)?.[5]?.family ?? lastWord(name);
  const given = rows.flatMap((row) => row[5]?.aliases ?? []);
  const spellings = new Set([...given, ...[name, family, ...given].map(respell)]);
  const id = personId(name);
  const aliases = [...spellings].filter((spelling) => spelling !== name && spelling !== family);
  return { id, name, family, aliases, woman: women.has(id) };
};

/** One person for each name, in order of first appearance. */
export const personsOf = (rows: readonly HolderRow[]): Person[] => {
  const byName = new Map<string, HolderRow[]>();
  for (const row of rows) byName.set(row[2], [...(byName.get(row[2]) ?? []), row]);
  return [...byName].map(([name, own]) => personOf(name, own));
};

export const holdingsOf = (rows: readonly HolderRow[]): Holding[] => rows.map(([side, office, name, from, to]) => ({ side, office, person: personId(name), from, ...(to === null ? {} : { to }) }));
