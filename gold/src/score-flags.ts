// Flags on joint claims: raised where they are due, and nowhere else.

import type { Flag, Reading } from '@readout/reader';
import type { GoldDocument } from './documents.js';
import { type LabelledFlag, scoredFlags } from './labels.js';
import { match, overlap } from './match.js';
import type { Tally } from './tally.js';

export function scoreFlags(
  { labels, spans, text }: GoldDocument,
  reading: Reading,
  tally: Tally,
  say: (miss: string) => void,
): void {
  if (labels.flags === undefined) return;
  const raised = reading.flags.filter(({ kind }) => (scoredFlags as readonly string[]).includes(kind));
  const { pairs, missed, extra } = match(labels.flags, raised, sameClaim);
  tally.search('flags', pairs.length, extra.length, missed.length);
  for (const gold of missed) say(`flag missed: ${gold.kind} on "${quoted(spans.get(gold.statement))}"`);
  for (const read of extra) say(`flag extra: ${read.kind} on "${quoted(read.evidence[0])}"`);

  function sameClaim(gold: LabelledFlag, read: Flag): number {
    const [claim] = read.evidence;
    const span = spans.get(gold.statement);
    return gold.kind === read.kind && claim !== undefined && span !== undefined ? overlap(span, claim) : 0;
  }

  function quoted(span = { start: 0, end: 0 }): string {
    return text.slice(span.start, span.end).slice(0, 60);
  }
}
