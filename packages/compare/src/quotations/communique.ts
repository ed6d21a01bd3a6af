/** A communiqué, ready to be searched for quotations: prepared once, asked for every quotation. */
import type { Reading } from '@readout/reader';
import { group } from '../group.js';
import type { Telling } from '../telling.js';
import { type Word, wordsOf } from './words.js';

/** A word tells places apart by the first so many that hold it. */
const MOST_PLACES = 50;
/** A quotation is looked for in stretches of so many words at least. */
const STRETCH = 200;

export class Communique {
  readonly reading: Reading;
  readonly words: readonly Word[];
  readonly #places: ReadonlyMap<string, readonly number[]>;

  constructor({ reading }: Telling) {
    const { text } = reading.document;
    this.reading = reading;
    this.words = wordsOf(text, { start: 0, end: text.length });
    this.#places = group(this.words.keys(), (at) => (this.words[at] as Word).key);
  }

  /** The words among which most words of the quotation stand; none where it holds none of them. */
  nearest(quotation: readonly Word[]): readonly Word[] {
    const length = Math.max(STRETCH, 2 * quotation.length);
    const votes = new Map<number, number>();
    for (const key of new Set(quotation.map((word) => word.key)))
      for (const stretch of new Set(this.#firstPlaces(key).map((place) => Math.floor(place / length))))
        votes.set(stretch, (votes.get(stretch) ?? 0) + 1);
    const best = [...votes].reduce<readonly [number, number]>((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
    return best[1] ? this.words.slice(Math.max(0, best[0] - 1) * length, (best[0] + 2) * length) : [];
  }

  #firstPlaces(key: string): readonly number[] {
    return this.#places.get(key)?.slice(0, MOST_PLACES) ?? [];
  }
}
