import type { TextParts } from '../1-text/index.js';
import type { WordClass } from '../languages/pack.js';
import type { Annotation, TermOf, TermType } from './terms.js';
import type { Trie } from './trie.js';

/** A document with every known term marked: what all later stages look things up in. */
export class Lexed {
  readonly parts: TextParts;
  readonly #at: readonly (readonly Annotation[])[];

  constructor(parts: TextParts, trie: Trie) {
    this.parts = parts;
    this.#at = withoutLookalikes(trie.find(parts.tokens));
  }

  /** All terms that start at a token. */
  at(i: number): readonly Annotation[] {
    return this.#at[i] ?? [];
  }

  /** The longest term of a type that starts at token `i`, as `{ last, term }`. */
  term<T extends TermType>(i: number, type: T): { readonly last: number; readonly term: TermOf<T> } | undefined {
    let best: { last: number; term: TermOf<T> } | undefined;
    for (const annotation of this.at(i)) {
      if (annotation.term.type === type && (!best || annotation.last > best.last))
        best = { last: annotation.last, term: annotation.term as TermOf<T> };
    }
    return best;
  }

  /** All longest terms of a type at token `i`. */
  terms<T extends TermType>(i: number, type: T): { readonly last: number; readonly term: TermOf<T> }[] {
    const all = this.at(i).filter((a) => a.term.type === type);
    const last = Math.max(0, ...all.map((a) => a.last));
    return all.filter((a) => a.last === last).map((a) => ({ last: a.last, term: a.term as TermOf<T> }));
  }

  /** The end of the longest phrase of word class `word` at token `i`, or 0. */
  word(i: number, word: WordClass): number {
    let last = 0;
    for (const { term, last: end } of this.at(i))
      if (term.type === 'word' && term.word === word && end > last) last = end;
    return last;
  }

  is(i: number, ...classes: WordClass[]): boolean {
    return classes.some((word) => this.word(i, word) > 0);
  }

  text(i: number): string {
    return this.parts.tokens[i]?.text ?? '';
  }
}

const NAMES: ReadonlySet<TermType> = new Set(['state', 'demonym', 'capital', 'compound', 'organisation', 'orgDemonym']);

/** "mer de Chine" hides the state whose name it holds. */
function withoutLookalikes(found: readonly (readonly Annotation[])[]): readonly (readonly Annotation[])[] {
  let hidden = 0;
  return found.map((annotations) => {
    for (const { term, last } of annotations) if (term.type === 'lookalike') hidden = Math.max(hidden, last);
    return annotations.some((a) => NAMES.has(a.term.type) && a.last <= hidden)
      ? annotations.filter((a) => !NAMES.has(a.term.type) || a.last > hidden)
      : annotations;
  });
}
