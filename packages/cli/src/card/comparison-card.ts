import type { Comparison } from '@readout/compare';
import type { Reading } from '@readout/reader';
import { accountLines } from './accounts.js';
import { commitmentLines } from './commitments.js';
import { disputeLines, flagLines } from './flags.js';
import { initiativeLines } from './initiatives.js';
import { additionLines, pairLines } from './pairs.js';
import { quotationLines } from './quotations.js';
import type { Style } from './style.js';
import { topicLines } from './topics.js';
import { contactLine, partyWords } from './words.js';
import { wrap } from './wrap.js';

/** What a document without a title is called, by its id: the file it came from. */
export type Names = ReadonlyMap<string, string>;

/** A comparison as text: the contact, its documents, accounts in columns, topics in rows, initiatives, flags. */
export function comparisonCard(
  comparison: Comparison,
  readings: readonly Reading[],
  style: Style,
  names: Names = new Map(),
): string {
  return comparisonLines(comparison, readings, style, names).join('\n');
}

export function comparisonLines(
  comparison: Comparison,
  readings: readonly Reading[],
  style: Style,
  names: Names = new Map(),
): string[] {
  const { contact, actors } = comparison;
  const parties = contact.participants.map((key) => partyWords(actors[key] ?? { name: key })).join(', ');
  return [
    ...wrap(contactLine(contact), style.width).map(style.bold),
    ...wrap(parties, style.width),
    ...comparison.documents.map((document) => style.dim(documentLine(document, names))),
    ...withoutLines(comparison, readings, names).flatMap((line) => wrap(line, style.width, '  ')),
    ...accountLines(comparison, style),
    ...topicLines(comparison, style),
    ...disputeLines(comparison, style),
    ...pairLines(comparison, style),
    ...quotationLines(comparison, style),
    ...additionLines(comparison, style),
    ...initiativeLines(readings, style),
    ...commitmentLines(comparison, style),
    ...flagLines(comparison, style),
  ];
}

function documentLine(
  { id, publisher, title, published, side }: Comparison['documents'][number],
  names: Names,
): string {
  const who = publisher ? `${publisher}${side ? ` (${side})` : ''}` : undefined;
  const called = title ?? (publisher === undefined ? names.get(id) : undefined);
  return [who, published, called].filter((part) => part !== undefined).join(', ') || id;
}

/** Texts that were given and tell of another contact, or of none. */
function withoutLines({ without }: Comparison, readings: readonly Reading[], names: Names): string[] {
  const titles = new Map(readings.map(({ document }) => [document.id, document.title]));
  return without.map((id) => `Not about this contact: ${titles.get(id) ?? names.get(id) ?? id}`);
}
