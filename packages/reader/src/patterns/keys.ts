import type { Atom } from './compile.js';
import { INNER, KINDS } from './kinds.js';

/** Elements that can also match without their word, or behind the end of the sentence: no row is ruled out for want of them. */
const LOOSE: ReadonlySet<string> = new Set([
  'THAT',
  'OF',
  'TO',
  'BY',
  'BETWEEN',
  'DETERMINER',
  'IT',
  'PROPOSAL',
  'DEMONYM',
]);

/**
 * What an element looks for, of which a token must have one: a word class ("with"), a kind (" ACTOR"), or what is asked
 * of a verb or noun ("contact:meet", "noun:visit"). Of all that is asked of a verb, the first.
 */
export function keysOf({ name, word, features }: Atom): readonly string[] {
  if (name === 'VERB' || name === 'IT_VERB') {
    const asked = features.find(({ value }) => value !== undefined);
    return [asked ? `${asked.key}:${asked.value}` : kindKey('VERB')];
  }
  if (name === 'NOUN' && features.length > 0) return features.map(({ key }) => `noun:${key}`);
  return [KINDS.has(name) ? kindKey(name) : word];
}

export const kindKey = (name: string): string => ` ${name}`;

/** Can the element only match where a token of the sentence has one of its keys? */
export const isNeeded = ({ name, optional }: Atom): boolean =>
  !optional && !INNER.has(name) && !LOOSE.has(name) && !name.startsWith("'");
