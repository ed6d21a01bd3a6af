import type { WordClass } from '../languages/pack.js';
import { wordId } from '../lexicon/word-ids.js';
import { type Atom, compilePattern, type Pattern } from './compile.js';
import { isNeeded, keysOf, kindKey } from './keys.js';
import { INNER, KINDS } from './kinds.js';
import type { View } from './match.js';
import type { Rule } from './rule.js';

export interface Row {
  readonly rule: Rule;
  readonly pattern: Pattern;
  /** What the row can begin with (bits). */
  readonly begins: number;
  /** What it cannot do without, an element each. */
  readonly needs: readonly Need[];
  /** The last sentence that may hold it. */
  possible: number;
}

/** What a key stands for: the bit of the rows that begin with it, and the sentence that held it last. */
interface Thing {
  bit: number;
  seen: number;
}

/** Things of which a sentence must hold one, and the last sentence that was asked for them; many rows share a need. */
interface Need {
  readonly any: readonly Thing[];
  asked: number;
  met: boolean;
}

/** The rows of one sentence. */
export interface RowsHere {
  /** No row can match. */
  readonly none: boolean;
  /** Those that may match at a token, in their order. */
  at(i: number): readonly Row[];
}

/** Rows by the elements they can begin with and those they need: in a sentence only those that may match are tried. */
export class RuleIndex {
  readonly #rows: readonly Row[];
  readonly #things = new Map<string, Thing>();
  /** The things that kinds stand for; and whether verbs and nouns are asked for more. */
  readonly #kinds: readonly { readonly kind: number; readonly thing: Thing }[];
  readonly #kindBits: number;
  /** The things that word classes stand for, by their numbers. */
  readonly #words: (Thing | undefined)[] = [];
  #bits = 0;
  #sentence = 0;
  /** The bits of what can begin at the tokens of the sentence. */
  readonly #masks: number[] = [];
  readonly #cache = new Map<number, readonly Row[]>();

  constructor(rules: readonly Rule[]) {
    const needs = new Map<string, Need>();
    this.#rows = rules.map((rule) => {
      const pattern = compilePattern(rule.pattern);
      const needed = pattern.filter((group) => group.every(isNeeded)).map((group) => group.flatMap(keysOf));
      return {
        rule,
        pattern,
        begins: firstAtoms(pattern).reduce((mask, atom) => mask | this.#bitsOf(atom), 0),
        needs: needed.map((keys) => this.#need(needs, keys)),
        possible: 0,
      };
    });
    this.#kinds = [...KINDS].flatMap(([name, kind]) => {
      const thing = this.#things.get(kindKey(name));
      return thing ? [{ kind, thing }] : [];
    });
    this.#kindBits = this.#kinds.reduce((bits, { kind }) => bits | kind, ASKED);
  }

  /** The rows that may begin at token `i`, whatever its sentence holds. */
  at(view: View, i: number): readonly Row[] {
    return this.#rowsOf(this.#lookAt(view, i));
  }

  /** The rows that the tokens `first`..`last` (exclusive) may hold. Used up before the next sentence is asked for. */
  in(view: View, first: number, last: number): RowsHere {
    const sentence = ++this.#sentence;
    const masks = this.#masks;
    let begins = 0;
    for (let i = first; i < last; i++) {
      const mask = this.#lookAt(view, i);
      masks[i - first] = mask;
      begins |= mask;
    }
    let none = true;
    for (const row of this.#rows) {
      if ((row.begins & begins) === 0 || !this.#mayHold(row)) continue;
      row.possible = sentence;
      none = false;
    }
    if (none) return nothing;
    return {
      none,
      at: (i) => {
        const rows = this.#rowsOf(i >= first && i < last ? (masks[i - first] as number) : this.#lookAt(view, i));
        return rows.length === 0 ? rows : rows.filter(({ possible }) => possible === sentence);
      },
    };
  }

  #mayHold({ needs }: Row): boolean {
    for (const need of needs) {
      if (need.asked !== this.#sentence) {
        need.asked = this.#sentence;
        need.met = need.any.some(({ seen }) => seen === this.#sentence);
      }
      if (!need.met) return false;
    }
    return true;
  }

  /** The bits of what can begin at a token; notes what the sentence holds. */
  #lookAt(view: View, i: number): number {
    let mask = 0;
    for (const { term } of view.words(i)) mask |= this.#note(this.#words[term.id]);
    const kinds = view.kinds(i) & this.#kindBits;
    if (kinds === 0) return mask;
    for (const { kind, thing } of this.#kinds) if ((kind & kinds) !== 0) mask |= this.#note(thing);
    if ((kinds & ASKED) !== 0) for (const key of view.keys(i)) mask |= this.#note(this.#things.get(key));
    return mask;
  }

  #note(thing: Thing | undefined): number {
    if (thing === undefined) return 0;
    thing.seen = this.#sentence;
    return thing.bit;
  }

  #rowsOf(mask: number): readonly Row[] {
    if (mask === 0) return none;
    let rows = this.#cache.get(mask);
    if (!rows) {
      rows = this.#rows.filter(({ begins }) => (begins & mask) !== 0);
      this.#cache.set(mask, rows);
    }
    return rows;
  }

  #need(known: Map<string, Need>, keys: readonly string[]): Need {
    const name = keys.join('|');
    const need = known.get(name) ?? { any: keys.map((key) => this.#thing(key)), asked: 0, met: false };
    known.set(name, need);
    return need;
  }

  #thing(key: string): Thing {
    const isWord = !/[ :]/.test(key);
    let thing = this.#things.get(key);
    if (!thing) {
      thing = { bit: 0, seen: 0 };
      this.#things.set(key, thing);
      if (isWord) this.#words[wordId(key as WordClass)] = thing;
    }
    return thing;
  }

  #bitsOf(atom: Atom): number {
    if (INNER.has(atom.name)) throw new Error(`no row can begin with ${atom.name}`);
    let bits = 0;
    for (const thing of keysOf(atom).map((key) => this.#thing(key))) {
      // Beyond the last bit things share it: their rows are tried at each other's tokens, which costs, but loses nothing.
      thing.bit ||= 1 << Math.min(this.#bits++, 31);
      bits |= thing.bit;
    }
    return bits;
  }
}

/** Kinds of things that rows ask more of: verbs and nouns. */
const ASKED = (KINDS.get('VERB') ?? 0) | (KINDS.get('NOUN') ?? 0);
const none: readonly Row[] = [];
const nothing: RowsHere = { none: true, at: () => none };

/** What a pattern can begin with: its first element, and those behind optional ones. */
function firstAtoms(pattern: Pattern): Atom[] {
  const atoms: Atom[] = [];
  for (const group of pattern) {
    atoms.push(...group);
    if (!group[0]?.optional) break;
  }
  return atoms;
}
