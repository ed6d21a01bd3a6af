// Contacts: were they found, with whom, when, in what state, at whose initiative.

import type { Contact, Participant, Reading } from '@readout/reader';
import { codeOf } from './bodies.js';
import type { GoldDocument } from './documents.js';
import type { LabelledContact } from './labels.js';
import { match } from './match.js';
import { sameName } from './names.js';
import { sameSide } from './sides.js';
import type { Tally } from './tally.js';

type Say = (miss: string) => void;

export function scoreContacts({ labels }: GoldDocument, reading: Reading, tally: Tally, say: Say): void {
  const { pairs, missed, extra } = match(labels.contacts, reading.contacts, (gold, read) =>
    likeness(gold, read, reading),
  );
  const main = pairs.filter(([gold]) => gold.main).length;
  tally.search('contacts', pairs.length, extra.length, missed.length);
  tally.search('main contacts', main, 0, missed.filter((gold) => gold.main).length);
  scoreInitiatorsTold(labels.contacts, reading.contacts, pairs, tally);
  for (const [gold, read] of pairs) compare(gold, read, reading, tally, say);
  for (const gold of missed)
    say(
      `contact missed: ${gold.kind} ${gold.status} ${gold.participants.join(' + ')} ${gold.date}${gold.main ? ', main' : ''}`,
    );
  for (const read of extra)
    say(`contact extra: ${read.kind} ${read.status} ${namesIn(read, reading)} ${read.date} [${read.rule}]`);
}

/** Where somebody is labelled or read as initiator: the measure that a reader who never names one cannot win. */
function scoreInitiatorsTold(
  gold: readonly LabelledContact[],
  read: readonly Contact[],
  pairs: readonly (readonly [LabelledContact, Contact])[],
  tally: Tally,
): void {
  const right = pairs.filter(([g, r]) => g.initiator !== null && g.initiator === r.initiator).length;
  const told = gold.filter(({ initiator }) => initiator !== null).length;
  tally.search(
    'initiator told',
    right,
    read.filter(({ initiator }) => initiator !== undefined).length - right,
    told - right,
  );
}

function compare(gold: LabelledContact, read: Contact, reading: Reading, tally: Tally, say: Say): void {
  const right = {
    kind: gold.kind === read.kind,
    main: gold.main === read.main,
    'participants exact':
      read.participants.length === gold.participants.length &&
      sharedParticipants(gold, read, reading) === gold.participants.length,
    status: gold.status === read.status,
    date: gold.date === (read.date ?? null),
    initiator: sameSide(gold.initiator, read.initiator),
  };
  for (const [measure, ok] of Object.entries(right)) {
    tally.compare(`· ${measure}`, ok);
    if (!ok)
      say(
        `contact ${gold.kind} ${gold.participants.join(' + ')}: ${measure} labelled ${shown(gold, measure)}, read ${shownRead(read, measure, reading)}`,
      );
  }
}

/** Half of the participants in common and a near kind; then kind, status and date decide between candidates. */
function likeness(gold: LabelledContact, read: Contact, reading: Reading): number {
  if (!nearKinds(gold.kind, read.kind)) return 0;
  const shared = sharedParticipants(gold, read, reading);
  const all = gold.participants.length + read.participants.length - shared;
  if (all === 0 || shared / all < 0.5) return 0;
  const date = gold.date === (read.date ?? null);
  return shared / all + Number(gold.kind === read.kind) + Number(gold.status === read.status) / 2 + Number(date) / 2;
}

function sharedParticipants(gold: LabelledContact, read: Contact, reading: Reading): number {
  return gold.participants.filter((name) =>
    read.participants.some((participant) => isParticipant(name, participant, reading)),
  ).length;
}

/** The same name; or the labelled state, where the reader named its institution or resolved an office to a person. */
function isParticipant(name: string, participant: Participant, reading: Reading): boolean {
  const actor = reading.actors.find(({ id }) => id === participant.actor);
  if (sameName(name, actor?.name ?? participant.actor)) return true;
  const code = codeOf(name);
  const standsForSide = participant.basis === 'resolved' || actor?.kind === 'state' || actor?.kind === 'institution';
  return code !== undefined && participant.side === code && standsForSide;
}

const near: readonly (readonly string[])[] = [
  ['call', 'video-call'],
  ['meeting', 'visit', 'talks', 'summit'],
];

function nearKinds(a: string, b: string): boolean {
  return a === b || near.some((group) => group.includes(a) && group.includes(b));
}

function namesIn(contact: Contact, reading: Reading): string {
  return contact.participants
    .map(({ actor }) => reading.actors.find(({ id }) => id === actor)?.name ?? actor)
    .join(' + ');
}

function shown(gold: LabelledContact, measure: string): string {
  return measure === 'participants exact' ? gold.participants.join(' + ') : String(gold[measure as 'kind']);
}

function shownRead(read: Contact, measure: string, reading: Reading): string {
  return measure === 'participants exact' ? namesIn(read, reading) : String(read[measure as 'kind']);
}
