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

/** All terms of topics; a longer phrase that means something else ("climat de confiance") hides the terms of its topic in it. */
export function findTopics(lexed: Lexed): TopicMention[] {
  const found: TopicMention[] = [];
  const { tokens } = lexed.parts;
  const hidden = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const here = lexed.at(i);
    for (const { type, term, last } of here)
      if (type === 'topic' && term.weight === 0) hidden.set(term.topic, Math.max(hidden.get(term.topic) ?? 0, last));
    for (const { type, term, last } of here) {
      if (type !== 'topic' || term.weight === 0) continue;
      if (last > (hidden.get(term.topic) ?? 0)) {
        const text = tokens
          .slice(i, last)
          .map((t) => t.norm)
          .join(' ');
        found.push({
          topic: term.topic,
          weight: term.weight === 1 && betweenStates(lexed, last) ? 2 : term.weight,
          first: i,
          last,
          ...lexed.span(i, last),
          term: text,
        });
      }
    }
  }
  return found;
}

/** "la coopération du Canada et du Japon", "cooperation between Poland and Korea": of two states it is no longer vague. */
function betweenStates(lexed: Lexed, i: number): boolean {
  const link = lexed.word(i, 'of') || lexed.word(i, 'between');
  const first = link ? lexed.term(lexed.word(link, 'determiner') || link, 'state') : undefined;
  const and = first ? lexed.word(first.last, 'and') : 0;
  if (!and) return false;
  const of = lexed.word(and, 'of') || and;
  return lexed.term(lexed.word(of, 'determiner') || of, 'state') !== undefined;
}
