import { holding } from '../1-text/index.js';
import type { Lexed } from '../lexicon/lexed.js';
import { isDay, makeDate, weekdayOf } from './calendar.js';
import type { DateMention } from './date-mention.js';
import type { Anchor } from './resolve.js';

/**
 * The "now" of a document: its day of publication; else "ce 2 juillet" or "ce mardi 12"; else the month, with a day
 * of the text that fixes the week. A prefix that contradicts the text's own full dates loses.
 */
export function findAnchor(dates: readonly DateMention[], published: string | undefined, lexed: Lexed): Anchor {
  if (isDay(published)) return { now: published };
  const early = dates.filter((d) => d.first < lexed.parts.tokens.length / 2);
  const line = dateLine(early, lexed);
  if (line) return { now: line };
  const year = published ? Number(published.slice(0, 4)) : undefined;
  const month = published && published.length >= 7 ? Number(published.slice(5, 7)) : undefined;
  for (const date of early) {
    if (date.which !== 'this' || date.day === undefined) continue;
    const full = complete(date, year, month);
    if (full) return { now: full };
  }
  const near = dates
    .map((d) =>
      d.day !== undefined && (d.weekday !== undefined || d.month !== undefined) ? complete(d, year, month) : undefined,
    )
    .find((d) => d !== undefined && published !== undefined && close(d, published));
  return { now: published ?? fullDate(early), ...(near && { near }) };
}

function complete(date: DateMention, year: number | undefined, month: number | undefined): string | undefined {
  const y = date.year ?? year;
  const m = date.month ?? month;
  if (!y || !m) return undefined;
  const full = makeDate(y, m, date.day);
  if (!full || date.weekday === undefined || weekdayOf(full) === date.weekday) return full;
  return [y - 1, y + 1, y - 2]
    .map((other) => makeDate(other, m, date.day))
    .find((d) => d !== undefined && weekdayOf(d) === date.weekday);
}

/** A full date within the first forty tokens, alone or at the head of a paragraph: a date line. */
function dateLine(dates: readonly DateMention[], lexed: Lexed): string | undefined {
  for (const date of dates) {
    if (date.first > 40 || date.year === undefined || date.day === undefined || date.month === undefined) continue;
    const paragraph = holding(lexed.parts.paragraphs, date.first);
    if (paragraph && (paragraph.last - paragraph.first < 8 || date.first - paragraph.first < 6))
      return makeDate(date.year, date.month, date.day);
  }
  return undefined;
}

function fullDate(dates: readonly DateMention[]): string | undefined {
  const full = dates.find((d) => d.year !== undefined && d.month !== undefined);
  return full ? makeDate(full.year as number, full.month, full.day) : undefined;
}

const close = (date: string, published: string): boolean => date.slice(0, published.length) === published;
