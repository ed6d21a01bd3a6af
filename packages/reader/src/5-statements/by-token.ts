/** What starts (or ends) at each token: rules ask at every one of them. Of two at one token the later. */
export class ByToken<T> {
  readonly #items: (T | undefined)[];

  /** `tokens`: how many there are; `at`: where an item stands. */
  constructor(tokens: number, items: readonly T[], at: (item: T) => number) {
    this.#items = new Array(tokens + 1).fill(undefined);
    for (const item of items) this.#items[at(item)] = item;
  }

  get(i: number): T | undefined {
    return i >= 0 && i < this.#items.length ? this.#items[i] : undefined;
  }

  has(i: number): boolean {
    return this.get(i) !== undefined;
  }
}
