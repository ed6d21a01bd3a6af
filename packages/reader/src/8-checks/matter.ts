import { addTo } from '../add-to.js';
import { fold } from '../fold.js';

/** What was said, and the topics found in it. */
export interface Matter {
  readonly text: string;
  readonly topics: readonly string[];
}

/** A matter made ready to be compared many times. */
export interface Compared {
  readonly topics: readonly string[];
  readonly stems: ReadonlySet<string>;
}

export const compared = ({ text, topics }: Matter): Compared => ({ topics, stems: stemsOf(text) });

/** Two statements are about one matter when they share a topic, or two content words (by their first letters). */
export function isSame(a: Compared, b: Compared): boolean {
  if (a.topics.some((topic) => b.topics.includes(topic))) return true;
  let shared = 0;
  for (const stem of b.stems) if (a.stems.has(stem)) shared++;
  return shared >= 2;
}

/** A word tells matters apart by the first so many that hold it. */
const MOST = 500;

/** Matters by what they are the same by: those that are one with another are looked up, not tried one by one. */
export class Matters {
  readonly #topics = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();

  constructor(matters: readonly Matter[]) {
    matters.forEach(({ text, topics }, i) => {
      for (const topic of topics) addTo(this.#topics, topic, i);
      for (const stem of stemsOf(text)) if ((this.#stems.get(stem)?.length ?? 0) < MOST) addTo(this.#stems, stem, i);
    });
  }

  has(matter: Matter): boolean {
    return matter.topics.some((topic) => this.#topics.has(topic)) || this.#byWords(matter, 1).length > 0;
  }

  /** The indexes of the first so many that are one with it, in order. */
  first(matter: Matter, most: number): number[] {
    const byTopic = matter.topics.flatMap((topic) => this.#topics.get(topic)?.slice(0, most) ?? []);
    return [...new Set([...byTopic, ...this.#byWords(matter, most)])].sort((a, b) => a - b).slice(0, most);
  }

  #byWords({ text }: Matter, most: number): number[] {
    const shared = new Map<number, number>();
    const found: number[] = [];
    for (const stem of stemsOf(text))
      for (const i of this.#stems.get(stem) ?? []) {
        const count = (shared.get(i) ?? 0) + 1;
        shared.set(i, count);
        if (count === 2) found.push(i);
      }
    return found.sort((a, b) => a - b).slice(0, most);
  }
}

/** First five letters of the words long enough to carry content; names of states and people say nothing of the matter. */
function stemsOf(text: string): Set<string> {
  return new Set((text.match(/(?<!\p{L})\p{Ll}{5,}/gu) ?? []).map((word) => fold(word).slice(0, 5)));
}
