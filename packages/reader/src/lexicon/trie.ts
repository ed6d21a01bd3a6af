import type { Token } from '../1-text/tokens.js';
import { KEPT, type Word } from '../1-text/words.js';
import { firstWord, words } from './phrase-words.js';
import type { Annotation, Case, Term } from './terms.js';

interface Entry {
  readonly type: Term['type'];
  readonly term: Term;
  readonly letters: Case;
  /** Its words, where their accents tell the entry from another ("a" is not "à"). */
  readonly accents: readonly Word[] | undefined;
}

/** Most phrases share no beginning: a node keeps its only child by itself, and a map of them when there are more. */
class Node {
  #word: string | undefined;
  #child: Node | undefined;
  #more: Map<string, Node> | undefined;
  entries: Entry[] | undefined;

  get(word: string): Node | undefined {
    return word === this.#word ? this.#child : this.#more?.get(word);
  }

  to(word: string): Node {
    const known = this.get(word);
    if (known) return known;
    const child = new Node();
    if (this.#word === undefined) {
      this.#word = word;
      this.#child = child;
    } else {
      this.#more ??= new Map();
      this.#more.set(word, child);
    }
    return child;
  }
}

/** A phrase that no text has begun yet. */
interface Waiting {
  readonly text: string;
  readonly term: Term;
  readonly letters: Case;
  readonly accented: boolean;
  /** What follows `text`. */
  readonly rest: readonly string[];
}

/**
 * All known phrases as a tree of folded words: one walk from each token finds every term that starts there. Most words
 * are never met, so what begins with a word is taken apart only when a text has that word.
 */
export class Trie {
  readonly #root = new Map<string, Node>();
  readonly #waiting = new Map<string, Waiting[]>();
  /** Where phrases that begin with a kept word go on, by its number; null where none does. */
  readonly #firsts: (Node | null | undefined)[] = new Array(KEPT);
  /** What was found at the token being looked at. */
  readonly #found: Annotation[] = [];

  add(text: string, term: Term, letters: Case = 'any', accented = false, rest: readonly string[] = none): void {
    const first = firstWord(text);
    if (first === undefined) return;
    const waiting = this.#waiting.get(first);
    const phrase = { text, term, letters, accented, rest };
    if (waiting) waiting.push(phrase);
    else this.#waiting.set(first, [phrase]);
  }

  /** Every term in `tokens`, by the token at which it starts. The depth of the walk is bounded by the longest phrase. */
  find(tokens: readonly Token[]): (readonly Annotation[])[] {
    const found: (readonly Annotation[])[] = [];
    for (let i = 0; i < tokens.length; i++) found.push(this.#walk(tokens, i));
    return found;
  }

  #first({ word: { id, norm } }: Token): Node | undefined {
    if (id < 0) return this.#begin(norm);
    let node = this.#firsts[id];
    if (node === undefined) {
      node = this.#begin(norm) ?? null;
      this.#firsts[id] = node;
    }
    return node ?? undefined;
  }

  /** Where phrases with this first word go on. */
  #begin(norm: string): Node | undefined {
    const waiting = this.#waiting.get(norm);
    if (!waiting) return this.#root.get(norm);
    const begun = new Node();
    for (const phrase of waiting) grow(begun, phrase);
    this.#root.set(norm, begun);
    this.#waiting.delete(norm);
    return begun;
  }

  #walk(tokens: readonly Token[], first: number): readonly Annotation[] {
    const found = this.#found;
    let count = 0;
    let lost = false;
    let node = this.#first(tokens[first] as Token);
    for (let i = first; node; node = ++i < tokens.length ? node.get((tokens[i] as Token).norm) : undefined) {
      if (!node.entries) continue;
      for (const entry of node.entries) {
        if (!fits(entry.letters, tokens, first, i)) continue;
        const accents = entry.accents ? accented(entry.accents, tokens, first) : 'exact';
        if (accents === 'no') continue;
        lost ||= accents === 'lost';
        found[count++] = { last: i + 1, type: entry.type, term: entry.term, lost: accents === 'lost' } as Annotation;
      }
    }
    // A copy takes no more room than it needs.
    return count === 0 ? none : lost ? withoutLost(found.slice(0, count)) : found.slice(0, count);
  }
}

const none: readonly never[] = [];

function grow(begun: Node, { text, term, letters, accented, rest }: Waiting): void {
  const all = rest.length === 0 ? words(text) : [...words(text), ...rest.flatMap(words)];
  let node = begun;
  for (let i = 1; i < all.length; i++) node = node.to((all[i] as Word).norm);
  const entry: Entry = { type: term.type, term, letters, accents: accented ? all : undefined };
  if (node.entries) node.entries.push(entry);
  else node.entries = [entry];
}

/** A term whose accents are lost gives way to one of the same kind that has its own. */
function withoutLost(found: readonly Annotation[]): Annotation[] {
  return found.filter((a) => !a.lost || !found.some((b) => !b.lost && b.type === a.type && b.last === a.last)).slice();
}

function fits(letters: Case, tokens: readonly Token[], first: number, last: number): boolean {
  if (letters === 'any') return true;
  const token = tokens[first] as Token;
  if (letters === 'capital') return token.capital || (tokens[last] as Token).capital;
  return token.text === token.text.toUpperCase();
}

/** The accents agree, or the word has lost its own: capitals and pages without accents. */
function accented(words: readonly Word[], tokens: readonly Token[], first: number): 'exact' | 'lost' | 'no' {
  let lost = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]?.lower;
    const token = tokens[first + i] as Token;
    if (token.text === word) continue;
    const text = token.word.lower;
    if (text === word) continue;
    if ((text.length <= 2 && !token.capital) || text !== token.norm) return 'no';
    lost = true;
  }
  return lost ? 'lost' : 'exact';
}
