/** When two values of one field go together, and when they contradict each other. */
import type { ClaimField } from '@readout/reader';

const DAY = 86_400_000;

/** "2021-07" and "2021-07-02" go together; "2021-07-01" and "2021-07-02" do not. */
export function datesAgree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Days between two dates, as near as their precision allows. */
export function daysApart(a: string, b: string): number {
  return datesAgree(a, b) ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
}

const sameKind = [
  ['call', 'video-call', 'talks'],
  ['meeting', 'visit', 'summit', 'talks'],
];

/** A video-call may be called a call, a summit a meeting, and anything but a letter talks. */
export function kindsAgree(a: string, b: string): boolean {
  return a === b || sameKind.some((kinds) => kinds.includes(a) && kinds.includes(b));
}

/** What was planned may since have been held, cancelled or refused; held and refused contradict. */
function statusesAgree(a: string, b: string): boolean {
  const open = ['planned', 'proposed'];
  return a === b || open.includes(a) || open.includes(b);
}

/** Fields in which two sides can contradict each other; the others are told more or less fully. */
const agreement: Partial<Record<ClaimField, (a: string, b: string) => boolean>> = {
  kind: kindsAgree,
  status: statusesAgree,
  date: datesAgree,
  initiator: (a, b) => a === b,
};

export function contradict(field: ClaimField, a: string, b: string): boolean {
  const agree = agreement[field];
  return agree !== undefined && !agree(a, b);
}
