// In: a labelled document and its reading. Out: the counts added to a tally, and every miss told.

import type { Reading, Span } from '@readout/reader';
import type { GoldDocument } from './documents.js';
import { scoreContacts } from './score-contacts.js';
import { scoreFlags } from './score-flags.js';
import { scoreInitiatives } from './score-initiatives.js';
import { scoreStatements } from './score-statements.js';
import type { Tally } from './tally.js';

/** In the order of the table. */
export const measures = [
  'contacts',
  'main contacts',
  '· kind',
  '· main',
  '· participants exact',
  '· status',
  '· date',
  '· initiator',
  'initiator told',
  'negatives clean',
  'statements',
  '· side',
  '· speaker',
  '· source',
  '· form',
  'statements + speaker + side',
  'initiatives',
  '· positions',
  '· status of initiative',
  'topics',
  'flags',
  'spans hold',
] as const;

export function score(
  document: GoldDocument,
  reading: Reading,
  tally: Tally,
  say: (miss: string) => void = () => {},
): void {
  scoreContacts(document, reading, tally, say);
  tally.compare('spans hold', spansHold(document, reading));
  if (document.labels.negative) {
    tally.compare('negatives clean', reading.contacts.length === 0);
    return;
  }
  scoreStatements(document, reading, tally, say);
  scoreInitiatives(document, reading, tally, say);
  scoreTopics(document, reading, tally, say);
  scoreFlags(document, reading, tally, say);
}

function scoreTopics({ labels }: GoldDocument, reading: Reading, tally: Tally, say: (miss: string) => void): void {
  const read = reading.topics.map(({ id }) => id);
  const missed = labels.topics.filter((id) => !read.includes(id));
  const extra = read.filter((id) => !labels.topics.includes(id));
  tally.search('topics', labels.topics.length - missed.length, extra.length, missed.length);
  if (missed.length > 0 || extra.length > 0)
    say(`topics missed: ${missed.join(', ') || 'none'}; extra: ${extra.join(', ') || 'none'}`);
}

function spansHold({ text }: GoldDocument, reading: Reading): boolean {
  const spans: readonly Span[] = [
    ...reading.statements.map(({ content }) => content),
    ...reading.initiatives.map(({ name }) => name),
  ];
  return (
    reading.document.text === text && spans.every(({ start, end }) => 0 <= start && start < end && end <= text.length)
  );
}
