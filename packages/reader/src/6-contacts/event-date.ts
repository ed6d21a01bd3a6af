import type { Sentence } from '../1-text/index.js';
import {
  type Anchor,
  addDays,
  type DateMention,
  type Direction,
  isDay,
  isUpcoming,
  key,
  resolveDate,
} from '../3-dates/index.js';
import { between, isCue, type Scene } from '../5-statements/index.js';
import type { Lexed } from '../lexicon/lexed.js';
import type { Event } from './event.js';

export interface DateQuestion {
  readonly scene: Scene;
  readonly sentence: Sentence;
  /** Tokens of the words that tell the contact. */
  readonly first: number;
  readonly last: number;
  readonly direction: Direction;
  readonly anchor: Anchor;
  /** The last date told before a token, for "the next day"; of day precision where `day` is asked for. */
  readonly previous: (token: number, day: boolean) => string | undefined;
  /** Told by a noun alone: a day that comes soon is the coming one. */
  readonly open?: boolean;
  /** The date behind "since" is meant. */
  readonly since: boolean;
}

/** The date told for a contact in its own clause: the nearest expression of time that belongs to no other verb. */
export function dateOfEvent(question: DateQuestion): Event['date'] {
  const { anchor, previous } = question;
  const behind = dayBehind(question);
  if (behind) return behind;
  const date = question.since ? dateSince(question) : nearestDate(question);
  if (!date) return undefined;
  const told = date.relative === undefined ? undefined : previous(date.first, date.step === undefined);
  const direction = question.open && isUpcoming(date, anchor) ? 'future' : question.direction;
  const value = resolveDate(date, anchor, direction, told);
  if (!value) return undefined;
  const stated = date.year !== undefined && date.day !== undefined;
  return { value, at: { start: date.start, end: date.end }, basis: stated ? 'stated' : 'resolved' };
}

/** "said on Friday, a day after a meeting with B", "au lendemain d'une rencontre": counted back from the day told before. */
function dayBehind({ scene, sentence, first, anchor }: DateQuestion): Event['date'] {
  const { lexed } = scene;
  for (let i = first; i >= Math.max(sentence.first, first - 5); i--) {
    const days = daysAfter(lexed, i);
    if (!days || days.last > first + 1) continue;
    const before = between(scene.dates, sentence.first, i).findLast((d) => !scene.quoteAround[d.first]);
    const base = before ? resolveDate(before, anchor, 'past') : anchor.now;
    if (!isDay(base)) return undefined;
    return { value: addDays(base, -days.count), at: lexed.span(i, days.last), basis: 'resolved' };
  }
  return undefined;
}

/** "a day after", "two days after", "au lendemain de". */
function daysAfter(lexed: Lexed, i: number): { count: number; last: number } | undefined {
  const next = key(lexed, i, 'relative');
  if (next?.value === 1 && lexed.is(next.last, 'of')) return { count: 1, last: lexed.word(next.last, 'of') };
  const count = key(lexed, i, 'number');
  const day = count && key(lexed, count.last, 'dayWord');
  const after = day ? lexed.word(day.last, 'after') : 0;
  return count && after ? { count: count.value, last: after } : undefined;
}

function nearestDate({ scene, sentence, first, last, direction }: DateQuestion): DateMention | undefined {
  let best: { date: DateMention; distance: number } | undefined;
  for (const date of between(scene.dates, sentence.first, sentence.last)) {
    if (scene.quoteAround[date.first] || date.since || (date.from && date.first < first)) continue;
    if (blocked(scene, date, first, last, direction) || ofAnother(scene, date, first, last)) continue;
    const distance = date.first >= last ? date.first - last : date.last <= first ? first - date.last + 2 : 0;
    if (!best || distance < best.distance) best = { date, distance };
  }
  return best && best.distance <= 40 ? best.date : undefined;
}

/** "depuis le G20 de Rio, en novembre": the first date behind. */
function dateSince({ scene, sentence, last }: DateQuestion): DateMention | undefined {
  return between(scene.dates, Math.max(sentence.first, last - 2), sentence.last).find((d) => d.first - last < 14);
}

/** "the message of June 27", "since a call in March": the date of something else that is named before it. */
function ofAnother({ lexed }: Scene, date: DateMention, first: number, last: number): boolean {
  const before = date.first - 1;
  const owner = before - 1;
  const owned = lexed.is(before, 'of') || lexed.is(date.first, 'of');
  if (owned && (owner < first || owner >= last) && !lexed.at(owner).some((a) => a.type === 'date')) return true;
  for (let i = last; i < date.first; i++) {
    if (!lexed.term(i, 'contactNoun')) continue;
    for (let j = Math.max(last, i - 3); j < i; j++) if (lexed.is(j, 'since', 'after', 'before')) return true;
  }
  return false;
}

const infinitiveAt = (scene: Scene, first: number): boolean =>
  (scene.groupAt.get(first) ?? scene.groupAt.get(first + 1))?.tense === 'infinitive';

/** "The truce starts from 1 July, said A, who met B": when it starts. */
function ofVerbBefore({ groups, lexed }: Scene, date: DateMention, first: number): boolean {
  const verb = between(groups, Math.max(0, date.first - 4), date.first).findLast((g) => g.last >= date.first - 1);
  if (!verb || isCue(verb) || verb.verbs.some(({ contact }) => contact)) return false;
  for (let i = date.last; i < first; i++) if (lexed.text(i) === ',') return true;
  return false;
}

/** Another verb or clause stands between the date and the contact. */
function blocked(scene: Scene, date: DateMention, first: number, last: number, direction: Direction): boolean {
  const [from, to] = date.first >= last ? [last, date.first] : [date.last, first];
  if (date.last <= first && ofVerbBefore(scene, date, first)) return true;
  for (let i = from; i < to; i++) {
    if (/^[;:]$/.test(scene.lexed.text(i)) && !scene.quoteAround[i]) return true;
    if (scene.quoteAt.has(i) && date.first >= last) return true;
    const group = scene.groupAt.get(i);
    // ", announced for Wednesday,": for when, not when it was announced.
    const dated = group && scene.lexed.is(group.last, 'for') && scene.dateAt.has(scene.lexed.word(group.last, 'for'));
    if (group && group.first >= last && isCue(group) && group.tense !== 'infinitive' && !dated) return true;
    if (group && group.last <= first && scene.lexed.is(group.last, 'that')) return true;
    // "Réunis mardi, ils ont accepté de se rencontrer": the day of the promise, not of what is promised.
    if (group && direction === 'future' && group.last <= first && isCue(group) && infinitiveAt(scene, first))
      return true;
  }
  // A year in the name of something ("G20 of 2019", "agreement of 9 November") is no date of the contact.
  return (
    scene.lexed.is(date.first - 1, 'since') ||
    (date.year !== undefined &&
      date.month === undefined &&
      scene.lexed.is(date.first - 1, 'of') &&
      !scene.lexed.is(date.first - 2, 'partOfYear'))
  );
}
