/** How much two statements of different sides have in common, in whatever languages they are told. */

import type { ComparedStatement } from '../comparison.js';
import { stemsOf } from '../stems.js';

/** A statement made ready to be held against many. */
export interface Ready {
  readonly statement: ComparedStatement;
  readonly topics: ReadonlySet<string>;
  /** Words by their first letters, and numbers. */
  readonly stems: ReadonlySet<string>;
}

export const ready = (statement: ComparedStatement): Ready => ({
  statement,
  topics: new Set(statement.topics),
  stems: stemsOf(statement.passage.words),
});

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

/** 0 where they share no topic. A topic that both alone are about says more than one of many. */
export function likeness(a: Ready, b: Ready): number {
  const topics = shared(a.topics, b.topics);
  if (!topics) return 0;
  const close = topics / (a.topics.size + b.topics.size - topics);
  const words = shared(a.stems, b.stems) / (1 + Math.min(a.stems.size, b.stems.size));
  const speaker = a.statement.speaker !== undefined && a.statement.speaker === b.statement.speaker;
  return topics + close + 2 * words + (speaker ? 0.5 : 0);
}
