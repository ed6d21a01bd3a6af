import { compilePattern, type Pattern } from './compile.js';
import type { View } from './match.js';
import type { Rule } from './rule.js';

export interface Row {
  readonly rule: Rule;
  readonly pattern: Pattern;
}

/** Rows by the elements they can begin with: at a token only those that may match there are tried, in their order. */
export class RuleIndex {
  readonly #rows: readonly Row[];
  /** Names of first elements, and for each row which of them it may begin with (bits). */
  readonly #names: readonly string[];
  readonly #masks: readonly number[];
  readonly #cache = new Map<number, readonly Row[]>();

  constructor(rules: readonly Rule[]) {
    this.#rows = rules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }));
    const firsts = this.#rows.map((row) => firstNames(row.pattern));
    this.#names = [...new Set(firsts.flat())];
    this.#masks = firsts.map((names) => names.reduce((mask, name) => mask | (1 << this.#names.indexOf(name)), 0));
  }

  /** The rows that may match at token `i`. */
  at(view: View, i: number): readonly Row[] {
    let mask = 0;
    for (let n = 0; n < this.#names.length; n++) {
      if (view.starts(this.#names[n] as string, [], i).length > 0) mask |= 1 << n;
    }
    if (mask === 0) return [];
    let rows = this.#cache.get(mask);
    if (!rows) {
      rows = this.#rows.filter((_, r) => ((this.#masks[r] as number) & mask) !== 0);
      this.#cache.set(mask, rows);
    }
    return rows;
  }
}

/** What a pattern can begin with: its first element, and those behind optional ones. */
function firstNames(pattern: Pattern): string[] {
  const names: string[] = [];
  for (const group of pattern) {
    names.push(...group.map((atom) => atom.name));
    if (!group[0]?.optional) break;
  }
  return names;
}
