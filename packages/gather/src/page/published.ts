import type { Block } from './blocks.js';
import { attributeWords } from './clean.js';
import { datesIn, dayIn } from './dates.js';

// In: what the machine-readable parts tell, and the lines around the article. Out: the day at the publisher.

const TELLS = /(?:publi|posted|erschienen|stand|опубликован|дата|mis(?:e)? à jour|updated|обновлен|geändert)/iu;

export interface Lines {
  /** From a little above the heading down to the first sentence of the article. */
  readonly top: readonly Block[];
  /** Everything else that is no text of the article. */
  readonly rest: readonly Block[];
  readonly language: string;
  readonly region: string;
}

export function publishedOf(
  machine: string | undefined,
  utc: boolean,
  lines: Lines,
  url: string | undefined,
): string | undefined {
  if (machine !== undefined) return utc ? (dayAtPublisher(machine, lines) ?? machine) : machine;
  return visible(lines) ?? inAddress(url);
}

/** A time in UTC names a day in Greenwich; the line that readers see names the one at the publisher. */
function dayAtPublisher(machine: string, { top, language, region }: Lines): string | undefined {
  for (const { text } of top) {
    const dates = datesIn(text, language, region).map(({ date }) => date);
    const day = dayIn(text, language);
    if (day) dates.push(`${machine.slice(0, 4)}-${day}`);
    const near = dates.find(
      (date) => date.length === 10 && Math.abs(Date.parse(date) - Date.parse(machine)) <= 86_400_000,
    );
    if (near) return near;
  }
  return undefined;
}

function visible({ top, rest, language, region }: Lines): string | undefined {
  const found = top.flatMap(({ text }) =>
    text.length > 160 ? [] : datesIn(text, language, region).map(({ date }) => date),
  );
  const whole = found.find((date) => date.length === 10) ?? found[0];
  if (whole) return whole;
  for (const { text, owner } of rest)
    if (text.length < 160 && (TELLS.test(text) || attributeWords(owner).includes('date'))) {
      const date = datesIn(text, language, region)[0]?.date;
      if (date) return date;
    }
  return undefined;
}

function inAddress(url = ''): string | undefined {
  const [, year, month, day] = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/-])/u.exec(url) ?? [];
  return year ? datesIn(`${year}-${month}-${day}`)[0]?.date : undefined;
}
