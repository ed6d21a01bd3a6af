import type { Atom, Pattern } from './compile.js';

/** Something that stands at a token: where it ends, and what it is. */
export interface Found {
  readonly last: number;
  readonly item?: unknown;
}

/** What patterns look at. */
export interface View {
  /** Everything that an element of a pattern finds at a token. */
  starts(atom: Atom, i: number): readonly Found[];
  /** The bits (`KINDS`) of what can start at a token: quick, and never without one of which `starts` finds something. */
  kinds(i: number): number;
  /** What rows may ask of the verb or noun that starts at a token: "contact:meet", "noun:visit". */
  keys(i: number): readonly string[];
  /** The function words that start at a token, by the number of their class. */
  words(i: number): readonly { readonly term: { readonly id: number } }[];
}

interface Bound {
  readonly first: number;
  readonly last: number;
  readonly item?: unknown;
}

export interface Match {
  readonly first: number;
  readonly last: number;
  readonly roles: ReadonlyMap<string, Bound>;
}

/** The roles bound so far, the last one first. */
interface Binding extends Bound {
  readonly role: string;
  readonly before: Binding | undefined;
}

/** One way through a pattern. */
interface Attempt {
  readonly pattern: Pattern;
  readonly view: View;
  /** Steps are bounded: cost stays linear. */
  left: number;
  last: number;
}

/** Matches a pattern at token `i`; the first way that fits, longest fillers first. */
export function matchAt(pattern: Pattern, view: View, i: number): Match | undefined {
  const attempt: Attempt = { pattern, view, left: 400, last: i };
  const bindings = step(attempt, 0, i, undefined);
  return bindings === false ? undefined : { first: i, last: attempt.last, roles: rolesOf(bindings) };
}

function step(attempt: Attempt, index: number, i: number, bound: Binding | undefined): Binding | undefined | false {
  const group = attempt.pattern[index];
  if (!group) {
    attempt.last = i;
    return bound;
  }
  if (attempt.left-- <= 0) return false;
  for (const atom of group) {
    for (const found of attempt.view.starts(atom, i)) {
      const result = step(attempt, index + 1, found.last, bind(bound, atom, i, found));
      if (result !== false) return result;
    }
  }
  return group[0]?.optional ? step(attempt, index + 1, i, bound) : false;
}

function bind(before: Binding | undefined, { role }: Atom, first: number, { last, item }: Found): Binding | undefined {
  return role === undefined ? before : { role, first, last, item, before };
}

function rolesOf(bindings: Binding | undefined): Map<string, Bound> {
  const roles = new Map<string, Bound>();
  for (let b = bindings; b; b = b.before) if (!roles.has(b.role)) roles.set(b.role, b);
  return roles;
}
