// Initiatives: were they found, and who stands where.

import type { Initiative, Reading, Span } from '@readout/reader';
import type { GoldDocument } from './documents.js';
import type { LabelledInitiative } from './labels.js';
import { match, overlap } from './match.js';
import type { Tally } from './tally.js';

type Gold = LabelledInitiative & { readonly span: Span };
type Positions = Pick<LabelledInitiative, 'proposers' | 'supporters' | 'opponents'>;

export function scoreInitiatives(
  document: GoldDocument,
  reading: Reading,
  tally: Tally,
  say: (miss: string) => void,
): void {
  const gold = Object.entries(document.labels.initiatives).map(([mark, label]) => ({
    ...label,
    span: document.spans.get(mark) ?? { start: 0, end: 0 },
  }));
  const { pairs, missed, extra } = match(gold, reading.initiatives, likeness);
  const words = (span: Span) => document.text.slice(span.start, span.end).replaceAll('\n', ' ').slice(0, 70);
  tally.search('initiatives', pairs.length, extra.length, missed.length);
  for (const [label, read] of pairs) {
    const shared = sharedPositions(label, read);
    tally.search('· positions', shared, positions(read).length - shared, positions(label).length - shared);
    tally.compare('· status of initiative', label.status === read.status);
    if (shared < positions(label).length || shared < positions(read).length || label.status !== read.status) {
      say(`initiative "${words(label.span)}": labelled ${shown(label)}, read ${shown(read)}`);
    }
  }
  for (const label of missed) {
    tally.search('· positions', 0, 0, positions(label).length);
    say(`initiative missed: "${words(label.span)}"`);
  }
  for (const read of extra) say(`initiative extra: "${words(read.name)}" [${read.rule}]`);
}

/** Near words, or two positions in common. */
function likeness(gold: Gold, read: Initiative): number {
  const words = overlap(gold.span, read.name);
  const shared = sharedPositions(gold, read);
  return words > 0.2 || shared >= 2 ? words + shared / 10 : 0;
}

function positions({ proposers, supporters, opponents }: Positions): string[] {
  return [
    ...new Set([
      ...proposers.map((side) => `+ ${side}`),
      ...supporters.map((side) => `= ${side}`),
      ...opponents.map((side) => `- ${side}`),
    ]),
  ];
}

function sharedPositions(gold: Positions, read: Positions): number {
  const taken = positions(read);
  return positions(gold).filter((position) => taken.includes(position)).length;
}

function shown(it: Positions & { readonly status: string }): string {
  return `${it.status} ${positions(it).join(', ')}`;
}
