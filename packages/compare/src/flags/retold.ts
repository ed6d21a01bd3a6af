/** In: what sides claim. Out: which of it a sentence repeats, by the first letters of its words; within one language only. */
import { stemsOf } from '../stems.js';

/** It holds so many words of the claim, and so large a share of them. */
const ENOUGH_WORDS = 4;
const ENOUGH = 0.65;
/** A word tells claims apart by the first so many that hold it. */
const MOST = 500;

export class Claims {
  readonly #sizes: readonly number[];
  readonly #holding = new Map<string, number[]>();

  constructor(claims: readonly string[]) {
    this.#sizes = claims.map((claim, at) => {
      const stems = stemsOf(claim);
      for (const stem of stems) {
        const holding = this.#holding.get(stem) ?? [];
        if (holding.length < MOST) holding.push(at);
        this.#holding.set(stem, holding);
      }
      return stems.size;
    });
  }

  /** Indexes of the claims that a sentence repeats, in order. */
  retoldIn(sentence: string): number[] {
    const shared = new Map<number, number>();
    for (const stem of stemsOf(sentence))
      for (const at of this.#holding.get(stem) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    return [...shared]
      .filter(([at, count]) => count >= ENOUGH_WORDS && count >= ENOUGH * (this.#sizes[at] ?? 0))
      .map(([at]) => at)
      .sort((a, b) => a - b);
  }
}
