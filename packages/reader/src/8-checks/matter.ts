import { fold } from '../fold.js';

/** What was said, and the topics found in it. */
export interface Matter {
  readonly text: string;
  readonly topics: readonly string[];
}

/** Two statements are about one matter when they share a topic, or two content words (by their first letters). */
export function sameMatter(a: Matter, b: Matter): boolean {
  if (a.topics.some((topic) => b.topics.includes(topic))) return true;
  const stems = stemsOf(a.text);
  let shared = 0;
  for (const stem of stemsOf(b.text)) if (stems.has(stem)) shared++;
  return shared >= 2;
}

/** First five letters of the words long enough to carry content. */
function stemsOf(text: string): Set<string> {
  return new Set((text.match(/\p{L}{5,}/gu) ?? []).map((word) => fold(word).slice(0, 5)));
}
