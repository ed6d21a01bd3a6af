/** What stands in one cell of the table of accounts. */
import type { ComparedDocument, Comparison, FieldRow, FieldValue, Passage, TopicRow } from '@readout/compare';
import type { Wording } from '$lib/wording';

/** A side's own words on a topic; as others relay them only where it published none. Each wording once. */
export function wordsIn(
  row: TopicRow,
  side: string | undefined,
  documents: readonly ComparedDocument[],
): { passages: readonly Passage[]; relayed: boolean } {
  const passages = row.cells.find((cell) => cell.side === side)?.passages ?? [];
  const own = passages.filter(({ document }) => documents.find(({ id }) => id === document)?.side === side);
  const shown = own.length ? own : passages;
  return { passages: once(shown, 3), relayed: side !== undefined && own.length === 0 && passages.length > 0 };
}

/** The first so many that differ in their words. */
function once(passages: readonly Passage[], most: number): Passage[] {
  const found = new Map<string, Passage>();
  for (const passage of passages) {
    if (found.size === most) break;
    const words = passage.words.toLowerCase();
    if (!found.has(words)) found.set(words, passage);
  }
  return [...found.values()];
}

/** True for a side that says something which has a row. */
export function isHeard({ topics, fields }: Comparison, side: string): boolean {
  return (
    topics.some(({ carriedBy }) => carriedBy.includes(side)) || fields.some((row) => valuesOf(row, side).length > 0)
  );
}

export function valuesOf(row: FieldRow, side: string | undefined): readonly FieldValue[] {
  return row.values.filter((value) => value.side === side);
}

/** Kind and status are in the headline already: told again only where sides contradict. */
export function isWorthARow({ field, disputed }: FieldRow): boolean {
  return disputed || !['kind', 'status'].includes(field);
}

export function valueWords(
  { m, side, date, duration }: Wording,
  { field }: Pick<FieldRow, 'field'>,
  value: string,
): string {
  if (field === 'initiator') return value === 'joint' ? m.jointInitiative : side(value);
  if (field === 'date') return date(value);
  if (field === 'duration') return duration(value);
  if (field === 'kind') return (m.kinds as Record<string, string>)[value] ?? value;
  if (field === 'status') return (m.statuses as Record<string, string>)[value] ?? value;
  return value;
}
