import type { Lexed } from '../lexicon/lexed.js';
import { readCalendar } from './calendar-dates.js';
import type { DateMention } from './date-mention.js';
import { type Draft, key, readPart, skipArticle, which } from './date-words.js';
import { readSeason } from './seasons.js';
import { readSteps } from './steps.js';

/** Every expression of time, in order, without overlaps. */
export function findDates(lexed: Lexed): DateMention[] {
  const found: DateMention[] = [];
  for (let i = 0; i < lexed.parts.tokens.length; ) {
    if (!mayBegin(lexed, i)) {
      i++;
      continue;
    }
    const draft: Draft = {};
    const last = readDate(lexed, i, draft);
    if (last > i && again(lexed, i)) i = last;
    else if (last > i) {
      found.push({ ...draft, first: i, last, ...lexed.span(i, last) });
      i = last;
    } else i++;
  }
  return found;
}

/** "every Friday", "tous les mardis": no date. */
const again = (lexed: Lexed, i: number): boolean =>
  i > 0 && (lexed.is(i, 'everyTime') || lexed.word(i - 1, 'everyTime') === i || lexed.word(i - 2, 'everyTime') === i);

/** A number or a word of time, or an article before one: everything else is no date. */
function mayBegin(lexed: Lexed, i: number): boolean {
  if (lexed.parts.tokens[i]?.kind === 'number' || isTime(lexed, i)) return true;
  const start = lexed.words(i).length > 0 ? skipArticle(lexed, i) : i;
  return start > i && (lexed.parts.tokens[i + 1]?.kind === 'number' || isTime(lexed, start));
}

function isTime(lexed: Lexed, i: number): boolean {
  for (const { type } of lexed.things(i)) if (type === 'date') return true;
  return false;
}

function readDate(lexed: Lexed, i: number, d: Draft): number {
  const from = key(lexed, i, 'from');
  if (from) {
    const last = readPlain(lexed, skipArticle(lexed, from.last), d);
    if (last) {
      if (!d.range) d.from = true;
      return last;
    }
  }
  const since = key(lexed, i, 'since');
  if (since) {
    const last = readPlain(lexed, skipArticle(lexed, since.last), d);
    if (last) {
      if (!d.range) d.since = true;
      return last;
    }
  }
  const byEnd = key(lexed, i, 'byEnd');
  if (byEnd) {
    const last =
      readPlain(lexed, skipArticle(lexed, byEnd.last), d) || readUnit(lexed, skipArticle(lexed, byEnd.last), d);
    if (last) {
      delete d.day;
      d.ending = true;
      return last;
    }
  }
  return readPlain(lexed, i, d);
}

function readPlain(lexed: Lexed, i: number, d: Draft): number {
  return (
    readNumeric(lexed, i, d) ||
    readSteps(lexed, i, d) ||
    readWords(lexed, i, d) ||
    readQualified(lexed, i, d) ||
    readSeason(lexed, i, d) ||
    readCalendar(lexed, i, d)
  );
}

/** "hier soir", "la veille" */
function readWords(lexed: Lexed, i: number, d: Draft): number {
  const day = key(lexed, i, 'day');
  const relative = key(lexed, i, 'relative');
  if (relative && relative.last > (day?.last ?? 0)) {
    // "à la veille d'un vote": counted from something else than a date told.
    if (lexed.is(relative.last, 'of')) return 0;
    d.relative = relative.value;
    return relative.last;
  }
  if (!day) return 0;
  d.offset = day.value;
  return readPart(lexed, day.last);
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
