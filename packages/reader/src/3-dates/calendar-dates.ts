import type { Lexed } from '../lexicon/lexed.js';
import { type Draft, key, readPart, skipArticle, which } from './date-words.js';

/** Weekdays, days of months, months, years, in the orders that languages write. */
export function readCalendar(lexed: Lexed, i: number, d: Draft): number {
  let j = i;
  const before = which(lexed, j);
  if (before) j = before.last;
  const weekday = key(lexed, j, 'weekday');
  if (weekday) {
    d.weekday = weekday.value;
    j = readPart(lexed, weekday.last);
    if (lexed.text(j) === ',' && (dayNumber(lexed, j + 1) || key(lexed, j + 1, 'month'))) j++;
  }
  j = readDayMonth(lexed, j, d) || j;
  if (d.weekday === undefined && d.month === undefined) {
    const year = !before && yearNumber(lexed, i);
    if (year && lexed.is(i - 1, 'in', 'of', 'since', 'during')) {
      d.year = year;
      return i + 1;
    }
    return 0;
  }
  const ofYear = d.month !== undefined && d.year === undefined ? yearBeside(lexed, j) : undefined;
  if (ofYear) {
    d.which = ofYear.value;
    d.unit = 'year';
    return ofYear.last;
  }
  const after = which(lexed, j);
  if (before) d.which = before.value;
  else if (after && after.value !== 'this') {
    d.which = after.value;
    j = after.last;
  }
  return readPart(lexed, j);
}

/** "August last year", "août de l'an dernier": the year of a month, told from now. */
function yearBeside(lexed: Lexed, i: number): ReturnType<typeof which> {
  const of = lexed.word(i, 'of') || i;
  const before = which(lexed, of);
  const year = key(lexed, before?.last ?? skipArticle(lexed, of), 'year');
  if (!year) return undefined;
  if (before) return { value: before.value, last: year.last };
  return which(lexed, year.last);
}

function readDayMonth(lexed: Lexed, i: number, d: Draft): number {
  let j =
    lexed.is(i, 'determiner') && !lexed.is(i, 'possessive') && lexed.parts.tokens[i + 1]?.kind === 'number' ? i + 1 : i;
  const day = dayNumber(lexed, j);
  if (day) {
    let k = untilDay(lexed, j + 1);
    if (k > j + 1) d.range = true;
    if (lexed.is(k, 'of')) k++;
    const month = key(lexed, k, 'month');
    if (month) {
      Object.assign(d, { day, month: month.value });
      return readYear(lexed, month.last, d);
    }
    if (d.weekday !== undefined) {
      d.day = day;
      return j + 1;
    }
    return 0;
  }
  j = i;
  const month = key(lexed, j, 'month');
  if (!month || !lexed.parts.tokens[j]?.kind || (month.last === j + 1 && isWordMonth(lexed, j))) return 0;
  d.month = month.value;
  const then = dayNumber(lexed, month.last);
  if (then && lexed.parts.tokens[month.last]?.text.length !== 4) {
    d.day = then;
    const until = untilDay(lexed, month.last + 1);
    if (until > month.last + 1) d.range = true;
    return readYear(lexed, until, d);
  }
  return readYear(lexed, month.last, d);
}

/** "10 to 12 September", "du 10 au 12 septembre", "September 10-12": the first day counts; the token after the last one. */
function untilDay(lexed: Lexed, i: number): number {
  const link = /^[-–—/]$/.test(lexed.text(i)) ? i + 1 : Math.max(lexed.word(i, 'to'), lexed.word(i, 'and'));
  return link && dayNumber(lexed, link) ? link + 1 : i;
}

/** "may" and "march" are months only with a capital; the "Sept" of "Vingt-Sept" is none. */
function isWordMonth(lexed: Lexed, i: number): boolean {
  const token = lexed.parts.tokens[i];
  if (token?.joined) return true;
  return (token?.norm === 'may' || token?.norm === 'march') && (!token.capital || lexed.is(i - 1, 'he', 'they'));
}

export function readYear(lexed: Lexed, i: number, d: Draft): number {
  const comma = lexed.text(i) === ',' ? 1 : 0;
  const year = yearNumber(lexed, i + comma);
  if (!year) return i;
  d.year = year;
  return i + comma + 1;
}

function yearNumber(lexed: Lexed, i: number): number {
  const text = lexed.text(i);
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : 0;
}

function dayNumber(lexed: Lexed, i: number): number {
  const match = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(lexed.text(i));
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : 0;
}
