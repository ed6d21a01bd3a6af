const DAY = 86_400_000;

/** Days since 1970-01-01 of a date of full precision. */
export function toDays(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

export function fromDays(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return fromDays(toDays(date) + days);
}

/** 1 = Monday. */
export function weekdayOf(date: string): number {
  return ((((toDays(date) + 3) % 7) + 7) % 7) + 1;
}

export function isDay(date: string | undefined): date is `${number}-${number}-${number}` {
  return date !== undefined && date.length === 10;
}

/** "2021-07-02", "2021-07" or "2021" from parts; undefined where the day does not exist. */
export function makeDate(year: number, month?: number, day?: number): string | undefined {
  const text = String(year).padStart(4, '0');
  if (!month) return text;
  if (!day) return `${text}-${pad(month)}`;
  const exists = year >= 0 && year <= 9999 && day <= daysIn(year, month);
  return exists ? `${text}-${pad(month)}-${pad(day)}` : undefined;
}

/** How many days a month has; none where there is no such month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month > 12 ? 0 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function addMonths(year: number, month: number, by: number): [year: number, month: number] {
  const index = year * 12 + (month - 1) + by;
  return [Math.floor(index / 12), (index % 12) + 1];
}

const pad = (n: number): string => String(n).padStart(2, '0');
