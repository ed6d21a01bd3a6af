/** In: a reading. Out: what comparing looks up in it, put in order once, however many of its contacts are compared. */
import type { Actor, Reading, Span, Statement } from '@readout/reader';
import { group } from './group.js';

export interface ReadingIndex {
  readonly actors: ReadonlyMap<string, Actor>;
  /** Statements by the contact they name; under "" those that name none. */
  readonly byContact: ReadonlyMap<string, readonly Statement[]>;
  /** Place of each statement in the reading. */
  readonly places: ReadonlyMap<Statement, number>;
  readonly byInitiative: ReadonlyMap<string, readonly Statement[]>;
  /** The first words inside a span that name a topic. */
  topicWords(topic: string, within: Span): Span | undefined;
}

const indexes = new WeakMap<Reading, ReadingIndex>();

export function indexOf(reading: Reading): ReadingIndex {
  let index = indexes.get(reading);
  if (!index) {
    index = build(reading);
    indexes.set(reading, index);
  }
  return index;
}

function build({ actors, statements, topics }: Reading): ReadingIndex {
  const mentions = new Map(
    topics.map(({ id, mentions }) => [id, [...mentions].sort((a, b) => a.start - b.start)] as const),
  );
  return {
    // Of two actors with one id the first counts.
    actors: new Map(actors.map((actor) => [actor.id, actor] as const).reverse()),
    byContact: group(statements, ({ contact }) => contact ?? ''),
    places: new Map(statements.map((statement, at) => [statement, at] as const)),
    byInitiative: group(statements, ({ initiative }) => initiative ?? ''),
    topicWords: (topic, within) => firstWithin(mentions.get(topic) ?? [], within),
  };
}

/** `spans` in the order of the text. */
function firstWithin(spans: readonly Span[], { start, end }: Span): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < spans.length && (spans[at] as Span).start < end; at++)
    if ((spans[at] as Span).end <= end) return spans[at];
  return undefined;
}
