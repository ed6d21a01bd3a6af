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

/** Two statements are about one matter when they share a topic, or two content words (by their first letters). */
export function sameMatter(a: Matter, b: Matter): boolean {
  return isSame(compared(a), compared(b));
}

export const compared = ({ text, topics }: Matter): Compared => ({ topics, stems: stemsOf(text) });

export function isSame(a: Compared, b: Compared): boolean {
  if (a.topics.some((topic) => b.topics.includes(topic))) return true;
  let shared = 0;
  for (const stem of b.stems) if (a.stems.has(stem)) shared++;
  return shared >= 2;
}

/** First five letters of the words long enough to carry content; names of states and people say nothing of the matter. */
function stemsOf(text: string): Set<string> {
  return new Set((text.match(/(?<!\p{L})\p{Ll}{5,}/gu) ?? []).map((word) => fold(word).slice(0, 5)));
}
