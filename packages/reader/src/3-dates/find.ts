import type { Lexed } from '../lexicon/lexed.js';
import type { DateKey, TermOf } from '../lexicon/terms.js';
import type { DateMention } from './date-mention.js';

type Draft = { -readonly [K in keyof DateMention]?: DateMention[K] };

/** Every expression of time, in order, without overlaps. */
export function findDates(lexed: Lexed): DateMention[] {
  const found: DateMention[] = [];
  const { tokens } = lexed.parts;
  for (let i = 0; i < tokens.length; ) {
    if (!mayBegin(lexed, i)) {
      i++;
      continue;
    }
    const draft: Draft = {};
    const last = readDate(lexed, i, draft);
    if (last > i) {
      found.push({ ...draft, first: i, last, start: tokens[i]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 });
      i = last;
    } else i++;
  }
  return found;
}

/** A number or a word of time, or an article before one: everything else is no date. */
function mayBegin(lexed: Lexed, i: number): boolean {
  if (lexed.parts.tokens[i]?.kind === 'number' || isTime(lexed, i)) return true;
  const start = skipArticle(lexed, i);
  return start > i && (lexed.parts.tokens[i + 1]?.kind === 'number' || isTime(lexed, start));
}

function isTime(lexed: Lexed, i: number): boolean {
  for (const { term } of lexed.things(i)) if (term.type === 'date') return true;
  return false;
}

/** The longest date term of a kind at token `i`. */
function key(lexed: Lexed, i: number, kind: DateKey): { last: number; value: number } | undefined {
  let best: { last: number; value: number } | undefined;
  for (const annotation of lexed.things(i)) {
    const term = annotation.term as TermOf<'date'>;
    if (annotation.term.type === 'date' && term.key === kind && annotation.last > (best?.last ?? 0))
      best = { last: annotation.last, value: term.value };
  }
  return best;
}

function readDate(lexed: Lexed, i: number, d: Draft): number {
  const since = key(lexed, i, 'since');
  if (since) {
    const last = readPlain(lexed, skipArticle(lexed, since.last), d);
    if (last) {
      d.since = true;
      return last;
    }
  }
  const byEnd = key(lexed, i, 'byEnd');
  if (byEnd) {
    const last =
      readPlain(lexed, skipArticle(lexed, byEnd.last), d) || readUnit(lexed, skipArticle(lexed, byEnd.last), d);
    if (last) {
      delete d.day;
      return last;
    }
  }
  return readPlain(lexed, i, d);
}

function skipArticle(lexed: Lexed, i: number): number {
  return lexed.word(i, 'determiner') || lexed.word(i, 'of') || i;
}

function readPlain(lexed: Lexed, i: number, d: Draft): number {
  return (
    readNumeric(lexed, i, d) ||
    readSteps(lexed, i, d) ||
    readWords(lexed, i, d) ||
    readQualified(lexed, i, d) ||
    readCalendar(lexed, i, d)
  );
}

/** "hier soir", "la veille" */
function readWords(lexed: Lexed, i: number, d: Draft): number {
  const day = key(lexed, i, 'day');
  const relative = key(lexed, i, 'relative');
  if (relative && relative.last > (day?.last ?? 0)) {
    d.relative = relative.value;
    return relative.last;
  }
  if (!day) return 0;
  d.offset = day.value;
  return readPart(lexed, day.last);
}

/** "trois jours auparavant", "a month later", "two weeks ago", "the week before", "il y a dix jours" */
function readSteps(lexed: Lexed, i: number, d: Draft): number {
  const ago = key(lexed, i, 'agoBefore');
  const start = ago?.last ?? i;
  const count = countAt(lexed, start);
  const unit = stepAt(lexed, count ? count.last : lexed.word(start, 'determiner') || start);
  if (!unit || (ago && !count)) return 0;
  const found = ago
    ? { sign: -1, last: unit.last, ago: true }
    : stepSign(lexed, unit.last, count !== undefined || lexed.is(start, 'determiner'));
  if (!found || (found.ago && !count)) return 0;
  d.relative = found.sign * (count?.value ?? 1);
  if (unit.step !== 'day') d.step = unit.step;
  if (found.ago) d.ago = true;
  return found.last;
}

function countAt(lexed: Lexed, i: number): { last: number; value: number } | undefined {
  const named = key(lexed, i, 'number');
  if (named) return named;
  return /^\d{1,2}$/.test(lexed.text(i)) ? { last: i + 1, value: Number(lexed.text(i)) } : undefined;
}

function stepAt(lexed: Lexed, i: number): { last: number; step: 'day' | 'week' | 'month' | 'year' } | undefined {
  const kinds = { dayWord: 'day', week: 'week', monthWord: 'month', year: 'year' } as const;
  for (const kind of ['dayWord', 'week', 'monthWord', 'year'] as const) {
    const found = key(lexed, i, kind);
    if (found) return { last: found.last, step: kinds[kind] };
  }
  return undefined;
}

function stepSign(lexed: Lexed, i: number, opened: boolean): { sign: 1 | -1; last: number; ago: boolean } | undefined {
  if (!opened) return undefined;
  for (const [kind, sign, ago] of [
    ['earlier', -1, false],
    ['later', 1, false],
    ['ago', -1, true],
  ] as const) {
    const found = key(lexed, i, kind);
    // "two weeks after the death": counted from something that is told, not from the last date.
    if (found && !(lexed.is(found.last, 'determiner', 'of', 'that') || lexed.parts.tokens[found.last]?.capital))
      return { sign, last: found.last, ago };
  }
  return undefined;
}

function readPart(lexed: Lexed, i: number): number {
  return key(lexed, i, 'part')?.last ?? i;
}

/** "2021-07-02", "02/07/2021" */
function readNumeric(lexed: Lexed, i: number, d: Draft): number {
  const { tokens } = lexed.parts;
  const [a, b, c] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (a?.kind !== 'number') return 0;
  if (a.text.length === 4 && b?.joined && c?.joined && b.kind === 'number' && c.kind === 'number') {
    Object.assign(d, { year: Number(a.text), month: Number(b.text), day: Number(c.text) });
    return validDay(d) ? i + 3 : 0;
  }
  const [e, f] = [tokens[i + 3], tokens[i + 4]];
  if (b?.text === '/' && e?.text === '/' && f?.text.length === 4) {
    Object.assign(d, { day: Number(a.text), month: Number(c?.text), year: Number(f.text) });
    return validDay(d) ? i + 5 : 0;
  }
  return 0;
}

const validDay = (d: Draft): boolean =>
  (d.month ?? 0) >= 1 && (d.month ?? 0) <= 12 && (d.day ?? 0) >= 1 && (d.day ?? 0) <= 31;

/** "la semaine prochaine", "last month", "ce week-end", "this year" */
function readQualified(lexed: Lexed, i: number, d: Draft): number {
  const before = which(lexed, i);
  const start = before ? before.last : skipArticle(lexed, i);
  const last = readUnit(lexed, start, d);
  if (!last) return 0;
  const after = before ? undefined : which(lexed, last);
  if (!before && !after) {
    delete d.unit;
    return 0;
  }
  d.which = (before ?? after)?.value ?? 'this';
  return after?.last ?? last;
}

function readUnit(lexed: Lexed, i: number, d: Draft): number {
  for (const [kind, unit] of [
    ['weekend', 'weekend'],
    ['week', 'week'],
    ['monthWord', 'month'],
    ['year', 'year'],
  ] as const) {
    const found = key(lexed, i, kind);
    if (!found) continue;
    // "du mois d'août" is the month of August.
    const of = unit === 'month' ? lexed.word(found.last, 'of') : 0;
    const named = of ? readCalendar(lexed, of, d) : 0;
    if (named) return named;
    d.unit = unit;
    return found.last;
  }
  return 0;
}

function which(lexed: Lexed, i: number): { last: number; value: 'this' | 'last' | 'next' } | undefined {
  for (const value of ['this', 'last', 'next'] as const) {
    const found = key(lexed, i, value);
    if (found) return { last: found.last, value };
  }
  return undefined;
}

/** Weekdays, days of months, months, years, in the orders that languages write. */
function readCalendar(lexed: Lexed, i: number, d: Draft): number {
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
    return readYear(lexed, untilDay(lexed, month.last + 1), d);
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

function readYear(lexed: Lexed, i: number, d: Draft): number {
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
