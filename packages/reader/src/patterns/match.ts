import type { Atom, Pattern } from './compile.js';

/** Something that stands at a token: where it ends, and what it is. */
export interface Found {
  readonly last: number;
  readonly item?: unknown;
}

/** What patterns look at: for a name and features, everything of that kind that starts at a token. */
export interface View {
  starts(name: string, features: readonly string[], i: number): readonly Found[];
}

export interface Match {
  readonly first: number;
  readonly last: number;
  readonly roles: ReadonlyMap<string, { readonly first: number; readonly last: number; readonly item?: unknown }>;
}

/** Matches a pattern at token `i`; the first way that fits, longest fillers first. Steps are bounded: cost stays linear. */
export function matchAt(pattern: Pattern, view: View, i: number): Match | undefined {
  const budget = { left: 400 };
  const roles = new Map<string, { first: number; last: number; item?: unknown }>();
  const last = step(pattern, 0, view, i, roles, budget);
  return last === undefined ? undefined : { first: i, last, roles: new Map(roles) };
}

function step(
  pattern: Pattern,
  index: number,
  view: View,
  i: number,
  roles: Map<string, { first: number; last: number; item?: unknown }>,
  budget: { left: number },
): number | undefined {
  const group = pattern[index];
  if (!group) return i;
  if (budget.left-- <= 0) return undefined;
  for (const atom of group) {
    for (const found of view.starts(atom.name, atom.features, i)) {
      const before = bind(roles, atom, i, found);
      const last = step(pattern, index + 1, view, found.last, roles, budget);
      if (last !== undefined) return last;
      restore(roles, atom, before);
    }
  }
  return group[0]?.optional ? step(pattern, index + 1, view, i, roles, budget) : undefined;
}

type Bound = { first: number; last: number; item?: unknown } | undefined;

function bind(
  roles: Map<string, { first: number; last: number; item?: unknown }>,
  atom: Atom,
  first: number,
  found: Found,
): Bound {
  if (!atom.role) return undefined;
  const before = roles.get(atom.role);
  roles.set(atom.role, { first, last: found.last, ...(found.item !== undefined && { item: found.item }) });
  return before;
}

function restore(roles: Map<string, { first: number; last: number; item?: unknown }>, atom: Atom, before: Bound): void {
  if (!atom.role) return;
  if (before) roles.set(atom.role, before);
  else roles.delete(atom.role);
}
