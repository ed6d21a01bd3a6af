// Statements: were the words found, and is it right who said them, who vouches, whose account it is.

import type { Reading, Span, Statement } from '@readout/reader';
import { codeOf } from './bodies.js';
import type { GoldDocument } from './documents.js';
import type { LabelledStatement } from './labels.js';
import { match, overlap } from './match.js';
import { sameName } from './names.js';
import { sameSide } from './sides.js';
import type { Tally } from './tally.js';

type Gold = LabelledStatement & { readonly span: Span };

export function scoreStatements(
  document: GoldDocument,
  reading: Reading,
  tally: Tally,
  say: (miss: string) => void,
): void {
  const gold = Object.entries(document.labels.statements).map(([mark, label]) => ({
    ...label,
    span: document.spans.get(mark) ?? { start: 0, end: 0 },
  }));
  const { pairs, missed, extra } = match(gold, reading.statements, sameWords);
  const name = (id: string | undefined) => reading.actors.find((actor) => actor.id === id)?.name ?? id ?? null;
  const words = (span: Span) => document.text.slice(span.start, span.end).replaceAll('\n', ' ').slice(0, 70);
  tally.search('statements', pairs.length, extra.length, missed.length);
  let full = 0;
  for (const [label, read] of pairs) {
    const side = sameSide(label.side, read.side);
    const speaker = isSpeaker(label, read, reading);
    tally.compare('· side', side);
    tally.compare('· speaker', speaker);
    tally.compare('· source', isSource(label, read, name(read.source)));
    tally.compare('· form', label.form === read.form);
    full += Number(side && speaker);
    if (!side || !speaker) {
      const asRead = `${name(read.speaker)} / ${name(read.source)} / ${read.side}`;
      say(
        `statement "${words(label.span)}": labelled ${label.speaker} / ${label.source} / ${label.side}, read ${asRead} [${read.rule}]`,
      );
    }
  }
  tally.search('statements + speaker + side', full, reading.statements.length - full, gold.length - full);
  for (const label of missed)
    say(`statement missed: ${label.form} ${label.speaker} / ${label.source}: "${words(label.span)}"`);
  for (const read of extra)
    say(`statement extra: ${read.form} ${name(read.speaker)}: "${words(read.content)}" [${read.rule}]`);
}

function sameWords(gold: Gold, read: Statement): number {
  const shared = overlap(gold.span, read.content);
  return shared >= 0.5 ? shared : 0;
}

/** The same name; or the labelled state, where the reader resolved an office to a person. */
function isSpeaker(gold: Gold, read: Statement, reading: Reading): boolean {
  const actor = reading.actors.find(({ id }) => id === read.speaker);
  const name = actor?.name ?? read.speaker ?? null;
  if (gold.speaker === null || name === null || gold.speaker === 'joint' || name === 'joint')
    return gold.speaker === name;
  if (sameName(gold.speaker, name, gold.side, actor?.side)) return true;
  const code = codeOf(gold.speaker);
  return code !== undefined && actor?.side === code && read.basis === 'resolved';
}

/** Both none; or the same name; or another voucher of the same side. */
function isSource(gold: Gold, read: Statement, name: string | null): boolean {
  if (gold.source === null || name === null) return gold.source === name;
  return sameName(gold.source, name) || sameSide(gold.side, read.side);
}
