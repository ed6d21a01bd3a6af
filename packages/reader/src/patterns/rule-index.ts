import type { WordClass } from '../languages/pack.js';
import { type Atom, compilePattern, type Pattern } from './compile.js';
import { INNER, KINDS } from './kinds.js';
import type { View } from './match.js';
import type { Rule } from './rule.js';

export interface Row {
  readonly rule: Rule;
  readonly pattern: Pattern;
}

/** Rows by the elements they can begin with: at a token only those that may match there are tried, in their order. */
export class RuleIndex {
  readonly #rows: readonly Row[];
  /** For each row, which first elements it may begin with (bits). */
  readonly #masks: readonly number[];
  /** The bit of each first element: of word classes, and of everything else. */
  readonly #words = new Map<WordClass, number>();
  readonly #kinds: { readonly kind: number; readonly bit: number }[] = [];
  #needed = 0;
  readonly #cache = new Map<number, readonly Row[]>();

  constructor(rules: readonly Rule[]) {
    this.#rows = rules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }));
    const bits = new Map<string, number>();
    const bitOf = ({ name, word }: Atom): number => {
      const known = bits.get(name);
      if (known !== undefined) return known;
      const bit = 1 << bits.size;
      bits.set(name, bit);
      const kind = KINDS.get(name);
      if (INNER.has(name)) throw new Error(`no row can begin with ${name}`);
      if (kind === undefined) this.#words.set(word, bit);
      else this.#kinds.push({ kind, bit });
      this.#needed |= kind ?? 0;
      return bit;
    };
    this.#masks = this.#rows.map(({ pattern }) => firstAtoms(pattern).reduce((mask, atom) => mask | bitOf(atom), 0));
  }

  /** The rows that may match at token `i`. */
  at(view: View, i: number): readonly Row[] {
    let mask = 0;
    for (const { term } of view.words(i)) mask |= this.#words.get(term.word) ?? 0;
    const kinds = view.kinds(i) & this.#needed;
    if (kinds !== 0) for (const { kind, bit } of this.#kinds) if ((kind & kinds) !== 0) mask |= bit;
    return mask === 0 ? none : this.#rowsOf(mask);
  }

  #rowsOf(mask: number): readonly Row[] {
    let rows = this.#cache.get(mask);
    if (!rows) {
      rows = this.#rows.filter((_, r) => ((this.#masks[r] as number) & mask) !== 0);
      this.#cache.set(mask, rows);
    }
    return rows;
  }
}

const none: readonly Row[] = [];

/** What a pattern can begin with: its first element, and those behind optional ones. */
function firstAtoms(pattern: Pattern): Atom[] {
  const atoms: Atom[] = [];
  for (const group of pattern) {
    atoms.push(...group);
    if (!group[0]?.optional) break;
  }
  return atoms;
}
