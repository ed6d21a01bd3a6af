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

const MINUTES = { D: 1440, H: 60, M: 1, S: 1 / 60 };

/** Minutes of an ISO 8601 duration of days, hours, minutes and seconds: "PT1H30M". */
function minutes(duration: string): number {
  const parts = duration.matchAll(/(\d+(?:\.\d+)?)([DHMS])/gu);
  return [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * MINUTES[unit as keyof typeof MINUTES], 0);
}

/** Told in round hours here and to the minute there: within a quarter of the longer one. What is no duration contradicts nothing. */
function durationsAgree(a: string, b: string): boolean {
  const [short, long] = [minutes(a), minutes(b)].sort((x, y) => x - y) as [number, number];
  return short === 0 || short >= 0.75 * long;
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

/** Fields in which two sides can contradict each other; the others are told more or less fully. Examples: agree.examples.ts. */
export const agreementRules = [
  { id: 'kind', agree: kindsAgree },
  { id: 'status', agree: statusesAgree },
  { id: 'date', agree: datesAgree },
  { id: 'duration', agree: durationsAgree },
  { id: 'initiator', agree: (a, b) => a === b },
] as const satisfies readonly { readonly id: ClaimField; readonly agree: (a: string, b: string) => boolean }[];

export function contradict(field: ClaimField, a: string, b: string): boolean {
  const rule = agreementRules.find(({ id }) => id === field);
  return rule !== undefined && !rule.agree(a, b);
}
