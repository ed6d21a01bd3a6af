import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadFolder } from './documents.js';

const documents = ['fr', 'en'].flatMap((name) => loadFolder(fileURLToPath(new URL(`../${name}`, import.meta.url))));

describe('the labelled documents', () => {
  it('have one id each', () => {
    const ids = documents.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(documents.map((document) => [document.id, document] as const))(
    '%s names no day that the calendar does not have',
    (_, { text, labels }) => {
      const wrong = [...text.matchAll(dated)].filter(([, weekday = '', day = '', month = '', year]) => {
        const at = months.findIndex((names) => names.includes(month.toLowerCase()));
        const labelled = labels.contacts.find((contact) => contact.date?.endsWith(`-${pad(at + 1)}-${pad(day)}`));
        const date = new Date(
          Date.UTC(Number(year ?? (labelled?.date ?? labels.published)?.slice(0, 4)), at, Number(day)),
        );
        return !weekdays[date.getUTCDay()]?.includes(weekday.toLowerCase());
      });
      expect(wrong.map(([told]) => told)).toEqual([]);
    },
  );
});

function pad(number: number | string): string {
  return String(number).padStart(2, '0');
}

const weekdays = [
  ['dimanche', 'sunday'],
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday'],
];
const months = [
  ['janvier', 'january'],
  ['février', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['août', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['décembre', 'december'],
];
/** "vendredi 14 mars", "Tuesday, 4 June 2024". */
const dated = new RegExp(
  `(${weekdays.flat().join('|')}),? (?:the )?(\\d{1,2})(?:er|st|nd|rd|th)? (${months.flat().join('|')})(?:,? (\\d{4}))?`,
  'giu',
);
