import type { Event } from './event.js';

/** The tellings of a text so far, in order. They are of few sorts: what is asked of all is answered by the last of each. */
export class EventsTold {
  readonly all: Event[] = [];
  /** The kind of the first one that is not told as background. */
  firstKind: Event['kind'] | undefined;
  readonly #last = new Map<string, { event: Event; index: number }>();

  add(event: Event): void {
    const { kind, neutral, passing, parties } = event;
    if (!passing) this.firstKind ??= kind;
    this.#last.set([kind, neutral, passing, parties.length].join(), { event, index: this.all.length });
    this.all.push(event);
  }

  /** Changes the last one in what does not tell its sort. */
  changeLast(change: Pick<Event, 'initiator'>): void {
    const last = this.all.pop();
    if (last) this.add({ ...last, ...change });
  }

  /** Is there one that fits, by its kind and the number of its parties alone? */
  some(fits: (event: Event) => boolean): boolean {
    for (const { event } of this.#last.values()) if (fits(event)) return true;
    return false;
  }

  /** The last one that fits, by its kind and the number of its parties alone. */
  findLast(fits: (event: Event) => boolean): Event | undefined {
    let last: { event: Event; index: number } | undefined;
    for (const one of this.#last.values()) if ((!last || one.index > last.index) && fits(one.event)) last = one;
    return last?.event;
  }
}
