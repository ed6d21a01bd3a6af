/** Which later contact keeps a commitment: a row for each kind. Their examples are in keeping-rules.examples.ts. */
import type { ContactKind } from '@readout/reader';
import { kindsAgree } from '../agree.js';
import type { CommitmentKind, LaterContact } from '../comparison.js';

/** A commitment, as these rules see it. */
export interface Pledged {
  /** When it was made: a day, or a month or year where nobody tells more. */
  readonly made: string;
  readonly due?: string;
  /** Meeting or call, where it is told. */
  readonly contactKind?: ContactKind;
  /** The people who made it. */
  readonly people: readonly string[];
}

interface KeepingRule {
  readonly id: CommitmentKind;
  readonly keeps: (pledged: Pledged, later: LaterContact) => boolean;
}

const DAY = 86_400_000;
/** What has no date is looked for in the year that follows. */
const YEAR = 366 * DAY;

const together = ({ people }: Pledged, { participants }: LaterContact): boolean =>
  participants.some((one) => people.includes(one));

export const keepingRules = [
  {
    id: 'meet',
    keeps: (pledged, later) =>
      (pledged.people.length === 0 || together(pledged, later)) &&
      (pledged.contactKind ? kindsAgree(pledged.contactKind, later.kind) : later.kind !== 'letter'),
  },
  { id: 'continue', keeps: () => true },
  { id: 'instruct', keeps: (pledged, later) => !together(pledged, later) },
] as const satisfies readonly KeepingRule[];

/** Milliseconds at the end of a day, month or year. */
export function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return Date.UTC(year, (month ?? 1) - 1, day + 1);
  return month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month);
}

/** After it was made, and begun when it was due, a day later by another clock. */
function isInTime({ made, due }: Pledged, { date }: LaterContact): boolean {
  if (date === undefined || Date.parse(date) < endOf(made)) return false;
  return Date.parse(date) < (due === undefined ? endOf(made) + YEAR : endOf(due) + DAY);
}

/** The first of the later contacts, in the order of their dates, that keeps it. */
export function keptBy(
  kind: CommitmentKind,
  pledged: Pledged,
  later: readonly LaterContact[],
): LaterContact | undefined {
  const rule: KeepingRule | undefined = keepingRules.find(({ id }) => id === kind);
  const inOrder = [...later].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  return inOrder.find((one) => isInTime(pledged, one) && rule?.keeps(pledged, one));
}
