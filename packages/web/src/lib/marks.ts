/** In: a reading. Out: the marks of its text: statements, and anchors for every other passage that a page may point to. */
import type { Claim, Initiative, Reading, Span, Statement } from '@readout/reader';
import type { Mark } from './annotate';

export interface StatementMark extends Mark {
  readonly kind: 'statement';
  /** Its place among the statements, from 1. */
  readonly number: number;
  readonly statement: Statement;
}

export interface AnchorMark extends Mark {
  readonly kind: 'anchor';
  readonly claims: readonly Claim[];
  /** Proposals that these words name. */
  readonly initiatives: readonly Initiative[];
}

export type TextMark = StatementMark | AnchorMark;

/** The address of a passage inside the page of its document. */
export function anchor({ start, end, statement }: Span & { readonly statement?: string }): string {
  return statement ?? `at-${start}-${end}`;
}

interface Anchored extends Span {
  readonly claims: Claim[];
  readonly initiatives: Initiative[];
}

function anchors(reading: Reading): AnchorMark[] {
  const claims = reading.contacts.flatMap((contact) => contact.claims);
  const spans = [
    ...claims.map(({ evidence }) => evidence),
    ...reading.topics.flatMap(({ mentions }) => mentions),
    ...reading.contacts.flatMap(({ evidence }) => evidence),
    ...reading.initiatives.flatMap(({ name, positions }) => [name, ...positions.map(({ evidence }) => evidence)]),
    ...reading.flags.flatMap(({ evidence }) => evidence),
  ];
  const known = new Map(
    spans.map(({ start, end }) => [anchor({ start, end }), { start, end, claims: [], initiatives: [] } as Anchored]),
  );
  for (const claim of claims) known.get(anchor(claim.evidence))?.claims.push(claim);
  for (const initiative of reading.initiatives) known.get(anchor(initiative.name))?.initiatives.push(initiative);
  return [...known].map(([id, anchored]) => ({ kind: 'anchor', id, ...anchored }));
}

export function marksOf(reading: Reading): TextMark[] {
  const inOrder = [...reading.statements].sort(
    (a, b) => a.content.start - b.content.start || b.content.end - a.content.end,
  );
  const statements = inOrder.map(
    (statement, at): StatementMark => ({
      kind: 'statement',
      number: at + 1,
      id: statement.id,
      ...statement.content,
      statement,
    }),
  );
  return [...statements, ...anchors(reading)];
}
