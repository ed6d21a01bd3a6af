import type { Side } from '@readout/world';
import { lastIndexWhere } from '../1-text/index.js';
import type { Cast } from '../2-actors/index.js';
import { type Anchor, type DateMention, isDay, isUpcoming, resolveDate } from '../3-dates/index.js';
import { between, Floor, type Scene, type Statements } from '../5-statements/index.js';
import type { Span } from '../reading.js';
import { assemble, type ContactFound } from './assemble.js';
import type { Event } from './event.js';
import { type EventInput, eventsIn } from './events.js';
import { EventsTold } from './events-told.js';
import { initiatorsIn } from './initiators.js';
import { itemStarts } from './items.js';
import { mergeEvents } from './merge.js';
import { pairInScope, Scope } from './scope.js';

export type { ContactFound } from './assemble.js';

export interface ContactInput {
  readonly read: Statements;
  readonly cast: Cast;
  readonly anchor: Anchor;
  readonly publisherSide?: Side;
  /** Who leads the press service's institution: the party that its bare titles leave out. */
  readonly host?: string;
  /** The title, where it is no part of the text. */
  readonly title?: Statements;
}

/** The contacts a document tells: tellings by sentence, who asked for them, merged into one contact each. */
export function findContacts(input: ContactInput): ContactFound[] {
  const { read, anchor, publisherSide } = input;
  const told = new EventsTold();
  if (input.title) for (const event of titleEvents(input.title, input)) told.add(event);
  const floor = readEvents(read, input, told);
  const events = told.all;
  const groups = mergeEvents(events);
  const defaultDate = publisherSide && isDay(anchor.now) ? anchor.now : undefined;
  return assemble(groups, {
    ...input,
    floor,
    defaultDate,
    items: itemStarts(read.scene.lexed.parts),
    nearDate: (sentence) => nearDate(read, events, anchor, sentence),
  });
}

/** Reads the tellings of every sentence into `told`, in order: each may rest on those before. */
function readEvents(read: Statements, { cast, anchor, host }: ContactInput, told: EventsTold): Floor {
  const { scene } = read;
  const floor = new Floor(scene, cast);
  const dates = new DatesTold(scene.dates, anchor);
  const scope = new Scope(scene.mentions, cast, told);
  // Where the sentence being read ends.
  let end = 0;
  const input: EventInput = {
    scene,
    cast,
    floor,
    anchor,
    antecedents: read.antecedents,
    told,
    lastDate: (token, day) => dates.before(token, day),
    pairInScope: (kind, count) => pairInScope(scope, end, kind, count),
    ...(host && { host }),
  };
  scene.lexed.parts.sentences.forEach((sentence, index) => {
    const subjects = read.subjects[index];
    const view = read.views[index];
    if (!subjects || !view) return;
    end = sentence.last;
    const here = eventsIn(input, sentence, index, view, subjects);
    attachInitiators(told, here, initiatorsIn(scene, sentence, cast, floor, subjects), (event) =>
      sameParagraph(scene, event.sentence, index),
    );
    for (const event of here) told.add(event);
    for (const [, { mention }] of subjects) {
      const actor = mention && mention.actors.length <= 1 ? floor.actorOf(mention) : undefined;
      if (actor) floor.note(actor);
    }
  });
  return floor;
}

/** What a title tells that is no part of the text: its evidence is the first sentence it stands over. */
function titleEvents(title: Statements, input: ContactInput): Event[] {
  const { lexed } = input.read.scene;
  const lead = lexed.parts.sentences[0];
  if (!lead) return [];
  const at = lexed.span(lead.first, lead.last);
  const told = new EventsTold();
  readEvents(title, input, told);
  return told.all.map((event) => ({
    ...event,
    evidence: at,
    statusAt: at,
    sentence: 0,
    rule: `title/${event.rule}`,
    passing: false,
    parties: event.parties.map((p) => ({ ...p, evidence: at, basis: 'resolved' })),
    ...(event.date && { date: { ...event.date, at } }),
    ...(event.initiator && { initiator: { ...event.initiator, at } }),
  }));
}

/** A date line stands within so many tokens. */
const DATE_LINE = 24;

/** The date of the sentence, else of the one before or behind it, that no other contact has taken. */
function nearDate(
  read: Statements,
  events: readonly Event[],
  anchor: Anchor,
  sentence: number,
): { value: string; at: Span } | undefined {
  const { scene } = read;
  const taken = new Set(events.flatMap((e) => (e.date ? [e.date.at.start] : [])));
  for (const index of [sentence, sentence - 1, sentence + 1]) {
    const found = scene.lexed.parts.sentences[index];
    if (!found || found.paragraph > 3) continue;
    for (const date of between(scene.dates, found.first, found.last)) {
      if (
        date.since ||
        date.from ||
        scene.quoteAround[date.first] ||
        taken.has(date.start) ||
        date.relative !== undefined
      )
        continue;
      if (date.weekday === undefined && date.offset === undefined && date.day === undefined) continue;
      // "KUWAIT CITY, Sept 20 -": when it was written.
      if (date.first < DATE_LINE && /^[-–—(]$/.test(scene.lexed.text(date.last))) continue;
      const value = resolveDate(date, anchor, 'past');
      if (value) return { value, at: { start: date.start, end: date.end } };
    }
  }
  return undefined;
}

/** An initiative told in the sentence of a contact is that contact's; told in a sentence without one, the last contact's. */
function attachInitiators(
  before: EventsTold,
  here: Event[],
  told: ReturnType<typeof initiatorsIn>,
  near: (event: Event) => boolean,
): void {
  for (const initiator of told) {
    const open = here.filter((e) => !e.initiator);
    const target =
      open.findLast((e) => e.evidence.start <= initiator.at.start) ??
      open[0] ??
      (here.length === 0 ? before.all.findLast(near) : undefined);
    if (!target) continue;
    if (
      initiator.kind === 'invitation' &&
      (target.kind === 'call' || target.kind === 'video-call' || target.kind === 'letter')
    )
      continue;
    const change = { initiator: { side: initiator.side, at: initiator.at } };
    if (here.length === 0) before.changeLast(change);
    else here[here.indexOf(target)] = { ...target, ...change };
  }
}

/** Items of a digest are apart: what is asked for in one is no contact of another. */
function sameParagraph({ lexed }: Scene, a: number, b: number): boolean {
  const { sentences } = lexed.parts;
  return Math.abs((sentences[a]?.paragraph ?? 0) - (sentences[b]?.paragraph ?? 0)) <= 1;
}

/** Dates in the order of the text, for "the next day". */
class DatesTold {
  readonly #all: ValueAt[] = [];
  readonly #days: ValueAt[] = [];

  constructor(dates: readonly DateMention[], anchor: Anchor) {
    for (const date of dates) {
      if (date.since || isUpcoming(date, anchor)) continue;
      const previous = date.relative === undefined ? undefined : this.before(date.first, date.step === undefined);
      const value = resolveDate(date, anchor, 'past', previous);
      if (!value || value.length < 7) continue;
      this.#all.push({ first: date.first, value });
      if (isDay(value)) this.#days.push({ first: date.first, value });
    }
  }

  before(token: number, day: boolean): string | undefined {
    const values = day ? this.#days : this.#all;
    return values[lastIndexWhere(values, ({ first }) => first < token)]?.value;
  }
}

interface ValueAt {
  readonly first: number;
  readonly value: string;
}
