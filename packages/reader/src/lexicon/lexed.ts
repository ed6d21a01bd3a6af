import { spanOf, type TextParts } from '../1-text/index.js';
import type { Declension, WordClass } from '../languages/pack.js';
import type { Span } from '../reading.js';
import type { Annotation, AnnotationOf, TermType } from './terms.js';
import type { Trie } from './trie.js';

type Word = AnnotationOf<'word'>;

const none: readonly never[] = [];

/** A document with every known term marked: what all later stages look things up in. */
export class Lexed {
  readonly parts: TextParts;
  readonly #at: readonly (readonly Annotation[])[];
  /** By token: function words, and everything else that is no topic. Absent where there is none. */
  readonly #words: (readonly Word[] | undefined)[];
  readonly #things: (readonly Annotation[] | undefined)[];

  /** Of languages that decline. */
  readonly declension: Declension | null;

  constructor(parts: TextParts, trie: Trie, declension: Declension | null) {
    this.parts = parts;
    this.declension = declension;
    this.#at = withoutLookalikes(trie.find(parts.tokens));
    const words: (readonly Word[] | undefined)[] = new Array(this.#at.length);
    const things: (readonly Annotation[] | undefined)[] = new Array(this.#at.length);
    for (let i = 0; i < this.#at.length; i++) {
      const all = this.#at[i] as readonly Annotation[];
      if (all.length === 0) continue;
      words[i] = only(all, isWord) as readonly Word[] | undefined;
      things[i] = only(all, isThing);
    }
    this.#words = words;
    this.#things = things;
  }

  /** All terms that start at a token. */
  at(i: number): readonly Annotation[] {
    return i < 0 ? none : (this.#at[i] ?? none);
  }

  /** All function words that start at a token. */
  words(i: number): readonly Word[] {
    return i < 0 ? none : (this.#words[i] ?? none);
  }

  /** All terms that start at a token, but function words and topics. */
  things(i: number): readonly Annotation[] {
    return i < 0 ? none : (this.#things[i] ?? none);
  }

  /** The longest term of a type that starts at token `i`. */
  term<T extends TermType>(i: number, type: T): AnnotationOf<T> | undefined {
    const things = i < 0 ? undefined : this.#things[i];
    if (things === undefined) return undefined;
    let best: Annotation | undefined;
    for (const thing of things) {
      if (thing.type === type && (best === undefined || thing.last > best.last)) best = thing;
    }
    return best as unknown as AnnotationOf<T> | undefined;
  }

  /** All longest terms of a type at token `i`. */
  terms<T extends TermType>(i: number, type: T): readonly AnnotationOf<T>[] {
    const longest = this.term(i, type);
    if (longest === undefined) return none;
    return this.things(i).filter((t) => t.type === type && t.last === longest.last) as unknown as AnnotationOf<T>[];
  }

  /** The end of the longest phrase of word class `word` at token `i`, or 0. */
  word(i: number, word: WordClass): number {
    const words = i < 0 ? undefined : this.#words[i];
    if (words === undefined) return 0;
    let last = 0;
    for (const found of words) if (found.term.word === word && found.last > last) last = found.last;
    return last;
  }

  is(i: number, ...classes: WordClass[]): boolean {
    const words = i < 0 ? undefined : this.#words[i];
    if (words === undefined) return false;
    for (const { term } of words) for (const word of classes) if (term.word === word) return true;
    return false;
  }

  text(i: number): string {
    return i < 0 ? '' : (this.parts.tokens[i]?.text ?? '');
  }

  /** What the tokens `first`..`last` (exclusive) stand on: UTF-16 offsets. */
  span(first: number, last: number): Span {
    return spanOf(this.parts, first, last);
  }
}

const isWord = (type: TermType): boolean => type === 'word';
const isThing = (type: TermType): boolean => type !== 'word' && type !== 'topic';

/** The annotations that fit: themselves where all do, absent where none does. */
function only(all: readonly Annotation[], fits: (type: TermType) => boolean): readonly Annotation[] | undefined {
  let count = 0;
  for (const { type } of all) if (fits(type)) count++;
  return count === 0 ? undefined : count === all.length ? all : all.filter((a) => fits(a.type)).slice();
}

const NAMES: ReadonlySet<TermType> = new Set(['state', 'demonym', 'capital', 'compound', 'organisation', 'orgDemonym']);

/** "mer de Chine" hides the state whose name it holds. */
function withoutLookalikes(found: (readonly Annotation[])[]): readonly (readonly Annotation[])[] {
  let hidden = 0;
  for (let i = 0; i < found.length; i++) {
    const annotations = found[i] as readonly Annotation[];
    for (const { type, last } of annotations) if (type === 'lookalike') hidden = Math.max(hidden, last);
    if (hidden > i && annotations.some((a) => NAMES.has(a.type) && a.last <= hidden))
      found[i] = annotations.filter((a) => !NAMES.has(a.type) || a.last > hidden);
  }
  return found;
}
