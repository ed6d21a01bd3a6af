import type { Reading, Span } from '@readout/reader';
import type { Style } from './style.js';
import { namesIn } from './words.js';
import { wrap } from './wrap.js';

/** For every contact, claim, statement, position and topic: the rule that read it, and the words it rests on. */
export function whyLines(reading: Reading, style: Style): string[] {
  const words = ({ start, end }: Span): string => `“${reading.document.text.slice(start, end).replace(/\s+/gu, ' ')}”`;
  const name = namesIn(reading);
  const lines = [
    ...reading.contacts.flatMap((contact) => [
      `- ${contact.id} ${contact.kind} ← ${contact.rule}: ${contact.evidence.map(words).join(' + ')}`,
      ...contact.claims.map(
        (claim) =>
          `  · ${claim.field} ${claim.value} ← ${claim.rule}, ${claim.basis}${claim.source ? `, according to ${name(claim.source)}` : ''}: ${words(claim.evidence)}`,
      ),
    ]),
    ...reading.statements.map(
      (one) =>
        `- ${one.id} ${one.act} ← ${one.rule}, ${one.basis}: ${[one.speakerAt, one.cue, one.sourceAt].flatMap((span) => (span ? [words(span)] : [])).join(' + ')}`,
    ),
    ...reading.initiatives.flatMap((initiative) => [
      `- ${initiative.id} ${initiative.status} ← ${initiative.rule}: ${words(initiative.name)}`,
      ...initiative.positions.map(
        (position) => `  · ${position.side} ${position.stance} ← ${position.rule}: ${words(position.evidence)}`,
      ),
    ]),
    ...reading.topics.map((topic) => `- ${topic.id} ← ${topic.mentions.map(words).join(', ')}`),
  ];
  return ['', style.bold('Why'), ...lines.flatMap((line) => wrap(line, style.width, '    '))];
}
