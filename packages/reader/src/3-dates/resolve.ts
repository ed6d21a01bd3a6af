import { addDays, addMonths, isDay, makeDate, weekdayOf } from './calendar.js';
import type { DateMention } from './date-mention.js';

/** `near`: told of what was planned, with nothing said of whether the day has passed. */
export type Direction = 'past' | 'future' | 'near';

/** What dates are counted from. */
export interface Anchor {
  /** The day, month or year of writing. */
  readonly now: string | undefined;
  /** Another date of full precision that fixes the week when `now` is only a month. */
  readonly near?: string;
}

/**
 * Resolves an expression to a date as precise as the text allows: never more precise than what is told.
 * `previous` is the last date told, for "la veille".
 */
export function resolveDate(
  date: DateMention,
  anchor: Anchor,
  direction: Direction,
  previous?: string,
): string | undefined {
  if (date.relative !== undefined)
    return relativeDate(date.relative, date, date.ago ? anchor.now : (previous ?? anchor.now));
  if (date.offset !== undefined) return isDay(anchor.now) ? addDays(anchor.now, date.offset) : anchor.now;
  if (date.month !== undefined) return monthDate(date, anchor, direction);
  if (date.weekday !== undefined) return weekdayDate(date, anchor, direction);
  if (date.year !== undefined) return String(date.year);
  return date.unit ? unitDate(date, anchor, direction) : undefined;
}

/** So many days ahead a day and month without a year is the coming one: "the summit of 23 and 24 October". */
const AHEAD = 60;

/** A day and month without a year that comes soon after the day of writing. */
export function isUpcoming(date: DateMention, { now }: Anchor): boolean {
  if (date.day === undefined || date.month === undefined || date.year !== undefined || date.which !== undefined)
    return false;
  if (!isDay(now)) return false;
  const full = makeDate(Number(now.slice(0, 4)), date.month, date.day);
  return full !== undefined && full > now && full <= addDays(now, AHEAD);
}

/** Weeks and months are told as their month, years as years. */
function relativeDate(steps: number, { step }: DateMention, base: string | undefined): string | undefined {
  if (!base) return undefined;
  const [year, month] = [Number(base.slice(0, 4)), Number(base.slice(5, 7))];
  if (step === 'year') return String(year + steps);
  if (!month) return undefined;
  if (step === 'month') return makeDate(...addMonths(year, month, steps));
  if (!isDay(base)) return steps === 0 ? base : undefined;
  return step === 'week' ? addDays(base, 7 * steps).slice(0, 7) : addDays(base, steps);
}

function monthDate(date: DateMention, anchor: Anchor, direction: Direction): string | undefined {
  if (date.season) return monthDate({ ...date, season: false }, anchor, direction)?.slice(0, 4);
  const month = date.month as number;
  if (date.year !== undefined) return makeDate(date.year, month, date.day);
  const { now } = anchor;
  if (!now) return undefined;
  const year = Number(now.slice(0, 4));
  if (now.length === 4) return makeDate(year, month, date.day);
  const fits =
    date.weekday && date.day
      ? [year, year - 1, year + 1, year - 2].find((y) => weekdayFits(y, month, date))
      : undefined;
  return makeDate(fits ?? yearOf(date, month, now, year, direction), month, date.day);
}

function weekdayFits(year: number, month: number, date: DateMention): boolean {
  const full = makeDate(year, month, date.day);
  return full !== undefined && weekdayOf(full) === date.weekday;
}

/** The nearest such month that the direction allows; "dernier" is strictly before, "prochain" strictly after. */
function yearOf(date: DateMention, month: number, now: string, year: number, direction: Direction): number {
  if (date.unit === 'year') return year + (date.which === 'last' ? -1 : date.which === 'next' ? 1 : 0);
  const full = makeDate(year, month, date.day) ?? now;
  const length = Math.min(full.length, now.length);
  const [told, then] = [full.slice(0, length), now.slice(0, length)];
  if (date.which === 'last') return told < then ? year : year - 1;
  if (date.which === 'next') return told > then ? year : year + 1;
  if (date.which === 'this') return year;
  const distance = month - Number(now.slice(5, 7));
  if (direction === 'near') return distance > 6 ? year - 1 : distance < -6 ? year + 1 : year;
  if (direction === 'past' && told > then) return distance > 0 || told.length === 10 ? year - 1 : year;
  if (direction === 'future' && told < then) return year + 1;
  return year;
}

function weekdayDate(date: DateMention, anchor: Anchor, direction: Direction): string | undefined {
  const weekday = date.weekday as number;
  const base = isDay(anchor.now) ? anchor.now : anchor.near;
  if (!base) return anchor.now;
  if (date.day !== undefined) return dayInMonth(date, base);
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(base) + 7) % 7;
  const forward = date.which === 'next' || direction === 'future' || (direction === 'near' && ahead < back);
  if (!forward || date.which === 'last') return addDays(base, -(back === 0 && date.which === 'last' ? 7 : back));
  return addDays(base, ahead === 0 && date.which === 'next' ? 7 : ahead);
}

/** "mardi 12": the month around now in which the 12th is a Tuesday. */
function dayInMonth(date: DateMention, base: string): string | undefined {
  for (const shift of [0, -1, 1]) {
    const [year, month] = addMonths(Number(base.slice(0, 4)), Number(base.slice(5, 7)), shift);
    const full = makeDate(year, month, date.day);
    if (full && weekdayOf(full) === date.weekday) return full;
  }
  return undefined;
}

/** Weeks and months are told as their month, years as years. */
function unitDate(date: DateMention, anchor: Anchor, direction: Direction): string | undefined {
  const { now } = anchor;
  if (!now) return undefined;
  const step = date.which === 'last' ? -1 : date.which === 'next' ? 1 : 0;
  const year = Number(now.slice(0, 4));
  // "before the end of the year", said in December.
  if (date.unit === 'year' && date.ending && step === 0 && now.slice(5, 7) === '12') return now.slice(0, 7);
  if (date.unit === 'year') return String(year + step);
  if (now.length === 4) return now;
  if (date.unit === 'month') return makeDate(...addMonths(year, Number(now.slice(5, 7)), step));
  if (!isDay(now)) return step === 0 || direction === 'past' ? now : undefined;
  return addDays(now, 7 * step).slice(0, 7);
}
