import { lastIndexWhere } from '../1-text/index.js';
import type { TopicMention } from '../4-topics/index.js';
import { addTo } from '../add-to.js';
import type { Span, TopicFound } from '../reading.js';

/** Topics of a whole document. What it names outside the spans (UTF-16 offsets) settles what they say vaguely. */
export function topicsOf(mentions: readonly TopicMention[], spans: readonly Span[]): TopicFound[] {
  const named = new Set<string>();
  for (const { topic, weight } of mentions) if (weight >= 2) named.add(topic);
  const found = select(mentions, spans, named);
  const ids = new Set(found.map(({ id }) => id));
  return [...found, ...twiceNamed(mentions, ids)];
}

/** What the document names in two ways of its own, though in no statement that was read. */
function twiceNamed(mentions: readonly TopicMention[], known: ReadonlySet<string>): TopicFound[] {
  const named = new Map<string, TopicMention[]>();
  for (const mention of mentions)
    if (mention.weight >= 2 && !known.has(mention.topic)) addTo(named, mention.topic, mention);
  const found: TopicFound[] = [];
  for (const [id, list] of named)
    if (distinct(list) >= 2) found.push({ id, mentions: list.map(({ start, end }) => ({ start, end })) });
  return found;
}

/** Topics whose terms stand inside one of the spans with enough weight; spans are UTF-16 offsets, mentions in the order of the text. */
export function topicsIn(mentions: readonly TopicMention[], spans: readonly Span[]): TopicFound[] {
  return select(mentions, spans, NONE);
}

const NONE: ReadonlySet<string> = new Set();

/** `named`: topics of which one term is enough, however vague. */
function select(mentions: readonly TopicMention[], spans: readonly Span[], named: ReadonlySet<string>): TopicFound[] {
  const inside = new Map<string, TopicMention[]>();
  for (const index of indexesIn(mentions, spans)) {
    const mention = mentions[index] as TopicMention;
    addTo(inside, mention.topic, mention);
  }
  const found: TopicFound[] = [];
  for (const [id, list] of inside) {
    if (!named.has(id) && !list.some((m) => m.weight >= 2) && distinct(list) < 2) continue;
    found.push({ id, mentions: list.map((m) => ({ start: m.start, end: m.end })) });
  }
  return found;
}

/** How many terms say something of their own: "NATO summit" is no other than "NATO". */
function distinct(mentions: readonly TopicMention[]): number {
  const terms = [...new Set(mentions.map(({ term }) => ` ${term} `))];
  if (terms.length < 2) return terms.length;
  return terms.filter((term) => !terms.some((other) => other !== term && term.includes(other))).length;
}

/** Which mentions lie inside a span, in order. */
function indexesIn(mentions: readonly TopicMention[], spans: readonly Span[]): Iterable<number> {
  const found = new Set<number>();
  for (const span of spans) {
    let i = lastIndexWhere(mentions, (m) => m.start < span.start) + 1;
    for (; i < mentions.length && (mentions[i] as TopicMention).start < span.end; i++)
      if ((mentions[i] as TopicMention).end <= span.end) found.add(i);
  }
  return spans.length === 1 ? found : [...found].sort((a, b) => a - b);
}
