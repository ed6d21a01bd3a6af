// One request to a host at a time, and a pause between two.

export class Hosts {
  readonly #turns = new Map<string, Promise<void>>();
  readonly #delay: number;

  constructor(delay: number) {
    this.#delay = delay;
  }

  /** Does the work when the host is free; the pause begins when it ends. `delay`: a longer one that the host asks for, in milliseconds. */
  async turn<T>(host: string, work: () => Promise<T>, delay = 0): Promise<T> {
    const before = this.#turns.get(host) ?? Promise.resolve();
    let done = (): void => {};
    const mine = new Promise<void>((resolve) => {
      done = resolve;
    });
    const turn = before.then(() => mine);
    this.#turns.set(host, turn);
    await before;
    try {
      return await work();
    } finally {
      const pause = Math.max(this.#delay, delay);
      const free = (): void => {
        done();
        if (this.#turns.get(host) === turn) this.#turns.delete(host);
      };
      if (pause > 0) setTimeout(free, pause).unref();
      else free();
    }
  }
}
