import { publicationDate } from '../publication-date.js';

// Dates as pages print them, in any language whose month names the platform knows.

interface Written {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const LANGUAGES = ['en', 'fr', 'ru', 'de'];
const tables = new Map<string, ReadonlyMap<string, string>>();

/** Month names, full and short, standing alone and beside a day. */
function monthsOf(language: string): ReadonlyMap<string, string> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, string>();
  for (const code of new Set([language, ...LANGUAGES])) {
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ] as const)
      for (let month = 0; month < 12; month++) {
        const parts = formatter(code, options)?.formatToParts(Date.UTC(2020, month, 15)) ?? [];
        const name = parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/u, '');
        if (name && /\p{L}/u.test(name) && !table.has(name)) table.set(name, String(month + 1).padStart(2, '0'));
      }
  }
  for (const [name, number] of [
    ['sept', '09'],
    ['märz', '03'],
    ['mrz', '03'],
    ['нояб', '11'],
    ['сент', '09'],
    ['мая', '05'],
  ] as const)
    table.set(name, number);
  tables.set(language, table);
  return table;
}

function formatter(code: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' });
  } catch {
    return undefined;
  }
}

const two = (value: string): string => value.padStart(2, '0');
const century = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** Every date in a short text, in its order; `region` decides between day and month where the text does not. */
export function datesIn(text: string, language = 'en', region = ''): Written[] {
  const months = monthsOf(language);
  const found: Written[] = [];
  const add = (match: RegExpMatchArray, date: string | undefined): void => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const real = date && publicationDate(date);
    if (real && !found.some((other) => start < other.end && other.start < end)) found.push({ date: real, start, end });
  };
  const named = (name = ''): string | undefined => months.get(name.toLowerCase().replace(/\.$/u, ''));
  for (const m of text.matchAll(/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu))
    add(m, `${m[1]}-${two(m[2] ?? '')}-${two(m[3] ?? '')}`);
  for (const m of text.matchAll(/(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/gu))
    add(m, numeric(m, text, language, region));
  for (const m of text.matchAll(
    /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|[ºª.])?\s+(?:de\s+|of\s+)?(\p{L}{3,}\.?),?\s+(?:de\s+)?(\d{4})/giu,
  ))
    add(m, named(m[2]) && `${m[3]}-${named(m[2])}-${two(m[1] ?? '')}`);
  for (const m of text.matchAll(/(\p{L}{3,}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/giu))
    add(m, named(m[1]) && `${m[3]}-${named(m[1])}-${two(m[2] ?? '')}`);
  for (const m of text.matchAll(/(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日/gu))
    add(m, `${m[1]}-${two(m[2] ?? '')}-${two(m[3] ?? '')}`);
  for (const m of text.matchAll(/(\p{L}{3,}\.?)\s+(\d{4})(?!\d)/giu)) add(m, named(m[1]) && `${m[2]}-${named(m[1])}`);
  return found.sort((a, b) => a.start - b.start);
}

/** 04/06/2024: the month comes first in the United States; where nothing tells the order, nothing is read. */
function numeric(m: RegExpMatchArray, text: string, language: string, region: string): string | undefined {
  const [, first = '', mark, second = '', year = ''] = m;
  if (year.length === 2 && mark !== '.') return undefined;
  const american =
    mark === '/' && language === 'en' && (region === 'us' || (region === '' && /\b[AP]\.?M\b/u.test(text)));
  if (
    mark === '/' &&
    language === 'en' &&
    region === '' &&
    !american &&
    Number(first) <= 12 &&
    Number(second) <= 12 &&
    first !== second
  )
    return undefined;
  const [day, month] = american || Number(second) > 12 ? [second, first] : [first, second];
  return `${century(year)}-${two(month)}-${two(day)}`;
}

/** The day and month of a date without its year: "21 октября, 01:30" gives "10-21". */
export function dayIn(text: string, language: string): string | undefined {
  const m = /(?<!\d)(\d{1,2})\.?\s+(\p{L}{3,})/iu.exec(text);
  const month = m && monthsOf(language).get((m[2] ?? '').toLowerCase());
  return m && month ? `${month}-${two(m[1] ?? '')}` : undefined;
}

const AROUND =
  /(?<![\p{L}\d])(?:\d{1,2}[:.h]\s?\d{2}(?::\d{2})?|[ap]\.?m\.?|uhr|gmt|utc|[a-z]{2}t|le|à|at|on|um|am|den|the|г|года?|publi(?:é|ée|shed)|posted|updated?|last|mis|mise|jour|modifié|hier|erschienen|stand|опубликовано|обновлено)(?![\p{L}\d])/giu;

/** A date or a time, with no more than a place, a weekday and such words around it. */
export function isOnlyDate(text: string): boolean {
  if (text.length > 120 || /[.!?]$/u.test(text.replace(/\sг\.$/u, ''))) return false;
  if (/^\d{1,2}[:.h]\s?\d{2}(?:\s?(?:uhr|[A-Z]{2,4}|[ap]\.?m\.?))?$/iu.test(text)) return true;
  const dates = datesIn(text);
  if (dates.length === 0)
    return /^(?:\d{1,2}\s\p{L}+,\s\d{1,2}:\d{2}|(?:il y a|vor)\s\d+\s\p{L}+|\d+\s\p{L}+\sago)$/iu.test(text);
  let rest = text;
  for (const { start, end } of dates.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return (rest.replace(AROUND, '').match(/\p{L}+/gu) ?? []).length <= 3;
}
