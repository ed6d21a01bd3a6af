/** How two sides' statements on one topic stand to each other: rows, tried in order, over what each does by saying it. */
import type { Act } from '@readout/reader';
import type { Relation } from '../comparison.js';

/** What a side holds to be settled, wants, refuses, blames somebody for, finds bad, or only tells. */
export type Stand = 'agreed' | 'called-for' | 'rejected' | 'accused' | 'condemned' | 'told';

const STANDS: Readonly<Partial<Record<Act, Stand>>> = {
  agree: 'agreed',
  accept: 'agreed',
  'call-for': 'called-for',
  propose: 'called-for',
  ask: 'called-for',
  refuse: 'rejected',
  reject: 'rejected',
  deny: 'rejected',
  accuse: 'accused',
  condemn: 'condemned',
};

export const standOf = (act: Act): Stand => STANDS[act] ?? 'told';

interface RelationRule {
  readonly id: string;
  readonly holds: (a: Stand, b: Stand) => boolean;
  readonly relation: Relation;
}

/** True of the two stands in either order. */
const between =
  (one: Stand, others: readonly Stand[]) =>
  (a: Stand, b: Stand): boolean =>
    (a === one && others.includes(b)) || (b === one && others.includes(a));

export const relationRules = [
  { id: 'same-stand', holds: (a, b) => a === b, relation: 'alike' },
  { id: 'blamed-here-and-there', holds: between('accused', ['condemned']), relation: 'alike' },
  { id: 'rejected-here', holds: between('rejected', ['agreed', 'called-for', 'accused']), relation: 'opposed' },
  { id: 'agreed-here-called-for-there', holds: between('agreed', ['called-for']), relation: 'uneven' },
  { id: 'more-than-told', holds: () => true, relation: 'uneven' },
] as const satisfies readonly RelationRule[];

const lastRule = relationRules[relationRules.length - 1] as (typeof relationRules)[number];

/** The row that holds for two statements. */
export function relationRuleOf(a: Act, b: Act): (typeof relationRules)[number] {
  const [left, right] = [standOf(a), standOf(b)];
  return relationRules.find(({ holds }) => holds(left, right)) ?? lastRule;
}
