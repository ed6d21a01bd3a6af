import { addTo } from '../add-to.js';
import type { ContactStatus } from '../reading.js';
import type { Event, Party } from './event.js';

const FACE = new Set(['meeting', 'visit', 'talks', 'summit']);
const FAR = new Set(['call', 'video-call']);

/** A telling is held against so many contacts of a party, those told last. */
const NEAR = 100;

/** Tellings of one contact. Of those that are alike in all that counts here, two with different sentences stand for all. */
class Group {
  readonly events: Event[] = [];
  readonly #kinds = new Map<string, Event[]>();
  readonly #keys = new Set<string>();

  constructor(readonly index: number) {}

  add(event: Event): void {
    this.events.push(event);
    const { kind, neutral, status, date, definite, passing, session, parties } = event;
    const told = [kind, neutral, status, date?.value, definite, passing, session];
    const key = [...told, ...parties.map((p) => `${p.actor} ${p.side}`)];
    const alike = this.#kinds.get(key.join('|'));
    if (!alike) this.#kinds.set(key.join('|'), [event]);
    else if (alike.length === 1 && alike[0]?.sentence !== event.sentence) alike.push(event);
  }

  /** Is this the first time that a telling of it names that party? */
  isNewTo(key: string): boolean {
    const { size } = this.#keys;
    return this.#keys.add(key).size > size;
  }

  takes(event: Event): boolean {
    for (const alike of this.#kinds.values()) if (!alike.every((other) => sameContact(other, event))) return false;
    return true;
  }
}

/** Joins tellings of one contact: same parties (or the states they speak for), compatible kind, date and status. */
export function mergeEvents(events: readonly Event[]): Event[][] {
  const groups: Group[] = [];
  const byParty = new Map<string, Group[]>();
  for (const event of events) {
    const keys = event.parties.flatMap((p) => (p.side === undefined ? [p.actor] : [p.actor, p.side]));
    const near = new Set(keys.flatMap((key) => byParty.get(key)?.slice(-NEAR) ?? []));
    let home = [...near].sort((a, b) => a.index - b.index).find((group) => group.takes(event));
    if (!home) {
      home = new Group(groups.length);
      groups.push(home);
    }
    home.add(event);
    for (const key of keys) if (home.isNewTo(key)) addTo(byParty, key, home);
  }
  return groups.map((group) => group.events);
}

function sameContact(a: Event, b: Event): boolean {
  return (
    kindsFit(a, b) &&
    datesFit(a, b) &&
    statusesFit(a, b) &&
    partiesFit(a.parties, b.parties) &&
    !(
      !a.definite &&
      !b.definite &&
      a.passing !== b.passing &&
      a.sentence !== b.sentence &&
      !sameDate(a, b) &&
      !leadsTo(a, b)
    )
  );
}

const sameDate = (a: Event, b: Event): boolean => a.date !== undefined && a.date.value === b.date?.value;

function kindsFit(a: Event, b: Event): boolean {
  if (a.session !== b.session) return false;
  if (a.kind === b.kind || a.neutral || b.neutral)
    return (
      a.kind === b.kind ||
      !(['letter', 'summit', 'visit'].includes(a.kind) || ['letter', 'summit', 'visit'].includes(b.kind))
    );
  if (FAR.has(a.kind) && FAR.has(b.kind)) return true;
  if (a.kind === 'summit' || b.kind === 'summit') return false;
  // A visit to a state, and a meeting with somebody there, are two.
  if ((a.kind === 'visit') !== (b.kind === 'visit') && !samePeople(a.parties, b.parties)) return false;
  return FACE.has(a.kind) && FACE.has(b.kind);
}

const samePeople = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.length === b.length && a.every(({ actor }) => b.some((other) => other.actor === actor));

function datesFit(a: Event, b: Event): boolean {
  if (!a.date || !b.date) return true;
  const length = Math.min(a.date.value.length, b.date.value.length);
  return a.date.value.slice(0, length) === b.date.value.slice(0, length);
}

const LIVE: ReadonlySet<ContactStatus> = new Set(['held', 'planned']);

function statusesFit(a: Event, b: Event): boolean {
  if (a.status === b.status) return true;
  // A planned contact that was cancelled or refused is one; held and planned ones only with the same date.
  if (LIVE.has(a.status) && LIVE.has(b.status)) return sameDate(a, b);
  if (a.status !== 'held' && b.status !== 'held') return true;
  return leadsTo(a, b);
}

/** "avait proposé un dîner": how the contact that took place came about. */
const leadsTo = (a: Event, b: Event): boolean =>
  [a, b].some(({ status, passing }) => status === 'proposed' && passing) &&
  [a, b].some(({ status, passing }) => status === 'held' && !passing);

/** One set holds the other, persons counting for their side. */
function partiesFit(a: readonly Party[], b: readonly Party[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  if (small.length === 1 && large.length > 1) return false;
  return small.every((p) => large.some((q) => sameParty(p, q)));
}

function sameParty(a: Party, b: Party): boolean {
  if (a.actor === b.actor) return true;
  if (a.side === undefined || a.side !== b.side) return false;
  return !(a.actor.startsWith('person/') && b.actor.startsWith('person/'));
}

/** The parties of all tellings, a person replacing the state it speaks for. */
export function mergedParties(group: readonly Event[]): Party[] {
  const parties: Party[] = [];
  for (const party of group.flatMap((e) => e.parties)) {
    const index = parties.findIndex((p) => sameParty(p, party));
    if (index < 0) parties.push(party);
    else if (!(parties[index] as Party).actor.startsWith('person/') && party.actor.startsWith('person/'))
      parties[index] = party;
  }
  return parties;
}
