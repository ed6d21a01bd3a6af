import type { Lexed } from '../lexicon/lexed.js';

/** A term of a topic in the text, before it is known whether a contact or statement is about it. */
export interface TopicMention {
  readonly topic: string;
  /** 3 names the topic, 2 is enough by itself inside a statement, of 1 two distinct ones are needed. */
  readonly weight: number;
  /** Tokens, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** All terms of topics; a longer phrase that means something else ("climat de confiance") hides what it contains. */
export function findTopics(lexed: Lexed): TopicMention[] {
  const found: TopicMention[] = [];
  const { tokens } = lexed.parts;
  let hidden = 0;
  for (let i = 0; i < tokens.length; i++) {
    for (const { term, last } of lexed.at(i)) {
      if (term.type !== 'topic') continue;
      if (term.weight === 0) hidden = Math.max(hidden, last);
      else if (last > hidden) {
        const text = tokens
          .slice(i, last)
          .map((t) => t.norm)
          .join(' ');
        found.push({
          topic: term.topic,
          weight: term.weight,
          first: i,
          last,
          start: tokens[i]?.start ?? 0,
          end: tokens[last - 1]?.end ?? 0,
          term: text,
        });
      }
    }
  }
  return found;
}
