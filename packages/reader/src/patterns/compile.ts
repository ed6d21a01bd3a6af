import type { WordClass } from '../languages/pack.js';
import { INNER, KINDS } from './kinds.js';
import { wordClassOf } from './words.js';

/** What an element asks of what it finds: "passive", or a key with its value ("act:judge"). */
export interface Feature {
  readonly key: string;
  readonly value?: string;
}

/** One element of a pattern. */
export interface Atom {
  readonly role?: string;
  readonly name: string;
  /** The word class that the name stands for, where it is that of one. */
  readonly word: WordClass;
  /** A word class, a mark or a word itself: nothing that was found before, and nothing to search for. */
  readonly plain: boolean;
  readonly features: readonly Feature[];
  readonly optional: boolean;
}

/** An alternative per group; a plain atom is a group of one. */
export type Pattern = readonly (readonly Atom[])[];

const ELEMENT =
  /^(?:(\w+):)?((?:'[^']+'|[A-Z~,:;][\w]*|\$|\.\.\.)(?:\[[^\]]*\])?(?:\|(?:'[^']+'|[A-Z][\w]*)(?:\[[^\]]*\])?)*)(\?)?$/u;
const PART = /^('[^']+'|[A-Z~,:;][\w]*|\$|\.\.\.)(?:\[([^\]]*)\])?$/u;

/**
 * Compiles a pattern: elements separated by blanks, `role:NAME[feature,feature]?`, alternatives with `|`.
 * Throws on an element it cannot read: a broken row must not load.
 */
export function compilePattern(source: string): Pattern {
  return source.split(/\s+/).map((element) => {
    const match = ELEMENT.exec(element);
    if (!match) throw new Error(`pattern element not understood: ${element} in ${source}`);
    const [, role, body = '', optional] = match;
    return body.split('|').map((part) => atom(part, role, optional === '?'));
  });
}

const MARKS: ReadonlySet<string> = new Set([',', ':', ';']);

function atom(part: string, role: string | undefined, optional: boolean): Atom {
  const [, name = '', features = ''] = PART.exec(part) ?? [];
  return {
    ...(role && { role }),
    name,
    word: wordClassOf(name),
    plain: MARKS.has(name) || !(KINDS.has(name) || INNER.has(name)),
    features: features ? features.split(',').map(feature) : [],
    optional,
  };
}

function feature(text: string): Feature {
  const [key = '', value] = text.trim().split(':');
  return value === undefined ? { key } : { key, value };
}
