import type { TopicMention } from '../4-topics/index.js';
import type { Span, TopicFound } from '../reading.js';

/** Topics whose terms stand inside one of the spans with enough weight; spans are UTF-16 offsets. */
export function topicsIn(mentions: readonly TopicMention[], spans: readonly Span[]): TopicFound[] {
  const inside = new Map<string, TopicMention[]>();
  for (const mention of mentions) {
    if (!spans.some((s) => s.start <= mention.start && mention.end <= s.end)) continue;
    const list = inside.get(mention.topic);
    if (list) list.push(mention);
    else inside.set(mention.topic, [mention]);
  }
  const found: TopicFound[] = [];
  for (const [id, list] of inside) {
    const terms = new Set(list.map((m) => m.term));
    if (!list.some((m) => m.weight >= 2) && terms.size < 2) continue;
    found.push({ id, mentions: list.map((m) => ({ start: m.start, end: m.end })) });
  }
  return found;
}
