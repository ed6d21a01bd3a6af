export const DATE_FORM = 'YYYY, YYYY-MM or YYYY-MM-DD';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/u;

/** The date of publication in ISO form; of a time, the day at the publisher, as it is written there. */
export function publicationDate(value: string): string | undefined {
  const [, year, month, day] = DATE.exec(value.trim()) ?? [];
  if (!year) return undefined;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  return isReal(date) ? date : undefined;
}

/** No 31 June, no thirteenth month. */
function isReal(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
