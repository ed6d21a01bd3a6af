import type { Sentence } from '../1-text/index.js';
import { type Anchor, type DateMention, type Direction, isDay, resolveDate } from '../3-dates/index.js';
import { between, isCue, type Scene } from '../5-statements/index.js';
import type { Event } from './event.js';

/** The date told for a contact in its own clause: the nearest expression of time that belongs to no other verb. */
export function dateOfEvent(
  scene: Scene,
  sentence: Sentence,
  first: number,
  last: number,
  direction: Direction,
  anchor: Anchor,
  previous: string | undefined,
): Event['date'] {
  const dates = between(scene.dates, sentence.first, sentence.last).filter(
    (d) => !scene.quoteAround[d.first] && !d.since,
  );
  let best: { date: DateMention; distance: number } | undefined;
  for (const date of dates) {
    const distance = date.first >= last ? date.first - last : date.last <= first ? first - date.last + 2 : 0;
    if (blocked(scene, date, first, last)) continue;
    if (!best || distance < best.distance) best = { date, distance };
  }
  if (!best || best.distance > 40) return undefined;
  const value = resolveDate(best.date, anchor, direction, best.date.relative === undefined ? undefined : previous);
  if (!value) return undefined;
  const stated = best.date.year !== undefined && best.date.day !== undefined;
  return { value, at: { start: best.date.start, end: best.date.end }, basis: stated ? 'stated' : 'resolved' };
}

/** Another verb or clause stands between the date and the contact. */
function blocked(scene: Scene, date: DateMention, first: number, last: number): boolean {
  const [from, to] = date.first >= last ? [last, date.first] : [date.last, first];
  for (let i = from; i < to; i++) {
    if (/^[;:]$/.test(scene.lexed.text(i)) && !scene.quoteAround[i]) return true;
    if (scene.quoteAt.has(i) && date.first >= last) return true;
    const group = scene.groupAt.get(i);
    if (group && group.first >= last && isCue(group) && group.tense !== 'infinitive') return true;
    if (group && group.last <= first && date.last <= group.first && scene.lexed.is(group.last, 'that')) return true;
  }
  // A year in the name of something ("G20 of 2019", "agreement of 9 November") is no date of the contact.
  return (
    scene.lexed.is(date.first - 1, 'since') ||
    (date.year !== undefined && date.month === undefined && scene.lexed.is(date.first - 1, 'of') && !isDay(undefined))
  );
}
