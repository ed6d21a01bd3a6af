import type { Lexed } from '../lexicon/lexed.js';
import { readYear } from './calendar-dates.js';
import { type Draft, key, skipArticle, which } from './date-words.js';

/** "next spring", "cet été", "au printemps", "before Christmas", "in the autumn of 2022"; a bare "spring" or "fall" is no date. */
export function readSeason(lexed: Lexed, i: number, d: Draft): number {
  const before = which(lexed, i);
  const start = before?.last ?? skipArticle(lexed, i);
  const season = key(lexed, start, 'season');
  if (!season) return 0;
  // "l'été dernier", not "a été passé".
  const after = start > i && !before ? which(lexed, season.last) : undefined;
  const year: Draft = {};
  const end = before || after ? 0 : readYear(lexed, lexed.word(season.last, 'of') || season.last, year);
  if (!before && !after && year.year === undefined && !led(lexed, i)) return 0;
  Object.assign(d, { ...year, month: season.value, season: true });
  const told = before ?? after;
  if (told) d.which = told.value;
  return Math.max(end, after?.last ?? season.last);
}

/** Behind a preposition of time, or itself "au". */
function led(lexed: Lexed, i: number): boolean {
  return lexed.is(i - 1, 'in', 'by', 'before', 'for', 'to', 'during', 'since') || lexed.is(i, 'to');
}
