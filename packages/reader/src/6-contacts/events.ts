import type { Sentence } from '../1-text/index.js';
import type { Cast, Mention } from '../2-actors/index.js';
import { type Anchor, isDay } from '../3-dates/index.js';
import { between, type Floor, type Scene, type Subject, type VerbGroup } from '../5-statements/index.js';
import type { ContactNoun } from '../languages/pack.js';
import { contactRules } from '../languages/shared/contact-rules.js';
import { type Match, matchAt, type View } from '../patterns/match.js';
import type { Rule } from '../patterns/rule.js';
import { RuleIndex } from '../patterns/rule-index.js';
import type { ContactKind } from '../reading.js';
import type { Event, Party } from './event.js';
import { dateOfEvent } from './event-date.js';
import type { EventsTold } from './events-told.js';
import { guestsAt } from './guests.js';
import { withHost } from './hosts.js';
import { kindOf } from './kinds.js';
import { inScope, type PartySet, partiesOf } from './parties.js';
import { expand } from './party.js';
import { isRefused } from './refusals.js';
import { statusFor } from './status-of-row.js';
import { anchored, mayOpen, pointedAt } from './tells-contact.js';

const rules = new RuleIndex(contactRules);

export interface EventInput {
  readonly scene: Scene;
  readonly cast: Cast;
  readonly floor: Floor;
  readonly anchor: Anchor;
  readonly antecedents: ReadonlyMap<number, string>;
  /** The parties that "the two leaders" or "the meeting" stand for, of a kind of contact where one is told. */
  readonly pairInScope: (kind: ContactKind | undefined, count?: number) => readonly Party[];
  /** The last full date told before a token. */
  readonly lastDate: (token: number, day: boolean) => string | undefined;
  /** The leader of the institution that published the document. */
  readonly host?: string;
  /** Tellings of the sentences before. */
  readonly told: EventsTold;
}

/** Every telling of a contact in one sentence. At a token the first row that yields parties reads it. */
export function eventsIn(
  input: EventInput,
  sentence: Sentence,
  index: number,
  view: View,
  subjects: ReadonlyMap<VerbGroup, Subject>,
): Event[] {
  const { scene } = input;
  const events: Event[] = [];
  const rows = rules.in(view, sentence.first, sentence.last);
  if (rows.none) return events;
  let read = sentence.first;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (scene.quoteAround[i] || i < read) continue;
    for (const { rule, pattern } of rows.at(i)) {
      const match = matchAt(pattern, view, i);
      const event = match && toEvent(input, sentence, index, match, rule, subjects, events);
      if (!event) continue;
      events.push(...event);
      read = nounEnd(match);
      break;
    }
  }
  return events;
}

/** Further rows may start inside the match, but not at its noun again. */
function nounEnd(match: Match): number {
  return match.roles.get('noun')?.last ?? match.roles.get('verb')?.last ?? match.last;
}

function toEvent(
  input: EventInput,
  sentence: Sentence,
  index: number,
  match: Match,
  rule: Rule,
  subjects: ReadonlyMap<VerbGroup, Subject>,
  before: readonly Event[],
): Event[] | undefined {
  const { scene } = input;
  const verb = match.roles.get('verb')?.item as VerbGroup | undefined;
  const noun = match.roles.get('noun');
  const told = noun?.item as ContactNoun | undefined;
  if (isRefused({ input, sentence, match, rule, verb, subjects })) return undefined;
  const first = rule.yields.a === 'pair-of-clause' ? (noun?.first ?? match.first) : match.first;
  const read = statusFor(scene, sentence, match, rule, verb);
  if (!read) return undefined;
  // "En mars, lors d'une rencontre, ils avaient demandé": an older contact.
  const frame =
    rule.id === 'during-noun'
      ? between(scene.groups, sentence.first, sentence.last)[0]
      : rule.id === 'by-phone' || (rule.yields.definite === 'yes' && noun)
        ? between(scene.groups, sentence.first, noun?.first ?? match.first).at(-1)
        : undefined;
  const status = frame?.tense === 'pluperfect' ? { ...read, passing: true } : read;
  const it = rule.yields.a === 'it' ? verb && pointedAt(input, index, verb) : undefined;
  if (rule.yields.a === 'it' && !it) return undefined;
  const sets = it
    ? [{ parties: it.parties }]
    : (partiesOf(input, sentence, match, rule, verb, subjects, status) ??
      (rule.id === 'during-noun' &&
      noun &&
      (dated(scene, told, noun.last) || mayOpen(input, sentence, index, told, before))
        ? unnamedPair(input, sentence, match, noun.last)
        : undefined));
  if (!sets) return undefined;
  const same = it ? it.kind : input.told.firstKind;
  if (rule.yields.kind === 'same' && (same === undefined || same === 'letter')) return undefined;
  const stated = (
    rule.yields.kind === 'same' ? same : rule.yields.kind === 'noun' ? told?.kind : rule.yields.kind
  ) as ContactKind;
  const neutral =
    rule.yields.kind === 'noun' ? told?.neutral === true || told?.weak === true : rule.yields.neutral === 'yes';
  if (rule.yields.definite === 'yes' && !mayOpen(input, sentence, index, told, before)) return undefined;
  const ofMinisters = stated === 'summit' && !noun && tellsMinisters(verb && subjects.get(verb)?.mention);
  const { kind, neutral: open } = kindOf(scene, sentence, ofMinisters ? 'meeting' : stated, neutral, first, match.last);
  // "reçoit vendredi", "travels to Lima on Friday": of the day that is nearest.
  const coming = verb?.tense === 'present' && status.status === 'held';
  const direction =
    coming || status.once || status.status === 'cancelled' || status.status === 'refused'
      ? 'near'
      : status.status === 'planned' || status.status === 'proposed'
        ? 'future'
        : 'past';
  const last = Math.max(match.last, noun?.last ?? 0);
  const date = dateOfEvent({
    scene,
    sentence,
    first,
    last,
    direction,
    anchor: input.anchor,
    previous: input.lastDate,
    since: status.since === true,
    open: !verb && status.status === 'held',
  });
  if (told?.weak && !verb && !anchored(scene, sentence, match, date)) return undefined;
  if (status.since && !date) return undefined;
  const echoed =
    rule.yields.definite === 'yes' && !date && status.first === noun?.first
      ? lastStatus(input, before, kind)
      : undefined;
  const mediators = mediatorsIn(input, sentence, sets[0]?.parties ?? []);
  const guests = rule.yields.a === 'organisation' && noun ? guestsAt(input, sentence, noun, before, subjects) : [];
  return sets.map(
    (set): Event => ({
      kind,
      neutral: open,
      status:
        status.once && isPast(date?.value, input.anchor)
          ? 'cancelled'
          : (coming || (!verb && status.status === 'held')) && isComing(date?.value, input.anchor)
            ? 'planned'
            : (echoed ?? status.status),
      parties: [...(kind === 'visit' ? withHost(input, sentence, set.parties) : set.parties), ...mediators, ...guests],
      ...(set.initiator && { initiator: set.initiator }),
      ...(date && { date }),
      evidence: scene.lexed.span(match.first, match.last),
      statusAt: scene.lexed.span(status.first, status.last),
      rule: rule.id,
      sentence: index,
      passing: status.passing,
      ...(rule.yields.a === 'states' && { session: true }),
      definite: (rule.yields.definite === 'yes' || rule.id === 'during-noun') && !(status.passing && date),
    }),
  );
}

/** "in phone talks Tuesday": a call of its own, whatever else is told. */
function dated({ dateAt, lexed }: Scene, noun: ContactNoun | undefined, last: number): boolean {
  const remote = noun?.kind === 'call' || noun?.kind === 'video-call';
  return remote && !noun.weak && (dateAt.has(last) || (lexed.is(last, 'on', 'in') && dateAt.has(last + 1)));
}

/** "was settled in phone talks on Tuesday": nobody is named in the clause; the pair in scope has held them. */
function unnamedPair(input: EventInput, sentence: Sentence, match: Match, last: number): PartySet[] | undefined {
  return input.scene.lexed.is(last, 'with', 'of', 'between', 'to', 'by') ? undefined : inScope(input, sentence, match);
}

const MINISTERS = /^(?:minister|foreign-minister|defence-minister)$/;

/** "EU foreign ministers met": no summit. */
const tellsMinisters = (mention: Mention | undefined): boolean =>
  mention !== undefined &&
  mention.phrase.titles.length > 0 &&
  mention.phrase.titles.every(({ kind }) => MINISTERS.test(kind));

/** "the meeting" says nothing of what has become of it: what was told last does. */
function lastStatus({ told }: EventInput, before: readonly Event[], kind: ContactKind): Event['status'] | undefined {
  const fits = (e: Event) => !e.passing && (e.kind === kind || e.neutral);
  return (before.findLast(fits) ?? told.findLast(fits))?.status;
}

/** The day has not come when the document is written. */
function isComing(date: string | undefined, anchor: Anchor): boolean {
  return isDay(date) && isDay(anchor.now) && date > anchor.now;
}

/** The day has passed when the document is written. */
function isPast(date: string | undefined, anchor: Anchor): boolean {
  return isDay(date) && isDay(anchor.now) && date < anchor.now;
}

/** "sous la médiation du roi de Bahreïn", "mediated by Oman": who brought the parties together takes part. */
function mediatorsIn(input: EventInput, sentence: Sentence, parties: readonly Party[]): Party[] {
  const { lexed, mentionAt, quoteAround } = input.scene;
  for (let i = sentence.first; i < sentence.last; i++) {
    const words = lexed.word(i, 'mediatedBy');
    if (!words || quoteAround[i]) continue;
    const of = lexed.word(words, 'of') || words;
    const mention = mentionAt.get(of) ?? mentionAt.get(words);
    const found = mention ? expand(mention, input) : [];
    return found.filter((p) => !parties.some((q) => q.side === p.side));
  }
  return [];
}
