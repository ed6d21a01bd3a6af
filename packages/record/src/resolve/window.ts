import type { ContactStatus } from '@readout/reader';

/** A text without a date tells of what was the days before it was published. */
const UNDATED_DAYS_BACK = 3;
const UNDATED_DAYS_AHEAD = 14;

/** No window is longer: a year, or a year of publication with the days before and after. */
const LONGEST_DAYS = 400;

export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days on which a contact may have been, from its date or from when it was told. */
export function window(
  date: string | undefined,
  status: ContactStatus,
  published: string | undefined,
): Days | undefined {
  if (date !== undefined) return daysOf(date);
  if (published === undefined) return undefined;
  const { first, last } = daysOf(published);
  return status === 'held'
    ? { first: shift(first, -UNDATED_DAYS_BACK), last }
    : { first, last: shift(last, UNDATED_DAYS_AHEAD) };
}

/** "2021-07" is the 1st to the 31st of July 2021. */
export function daysOf(date: string): Days {
  if (date.length >= 10) return { first: date.slice(0, 10), last: date.slice(0, 10) };
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  const [year, month] = date.split('-').map(Number) as [number, number];
  return { first: `${date}-01`, last: iso(Date.UTC(year, month, 0)) };
}

export const overlap = (a: Days, b: Days): boolean => a.first <= b.last && b.first <= a.last;

export const lengthOf = ({ first, last }: Days): number => (Date.parse(last) - Date.parse(first)) / DAY + 1;

/** The first day that a window can begin with which ends on this day or later and begins before it. */
export const earliestFor = (day: string): string => shift(day, -LONGEST_DAYS);

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const shift = (day: string, by: number): string => iso(Date.parse(day) + by * DAY);
