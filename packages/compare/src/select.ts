/** Which contact is compared: the one given, else the one that most readings share. */
import type { Contact, Reading } from '@readout/reader';
import { daysApart, kindsAgree } from './agree.js';
import { group } from './group.js';
import { sideOf, type Telling } from './telling.js';

/** A contact of one reading. */
export interface ContactKey {
  readonly document: string;
  readonly contact: string;
}

type Parties = ReadonlyMap<string, ReadonlySet<string>>;
const known = new WeakMap<Contact, Parties>();

/** Who took part, by side; put together once for each contact. */
function parties(telling: Telling): Parties {
  const found = known.get(telling.contact) ?? findParties(telling);
  known.set(telling.contact, found);
  return found;
}

function findParties({ reading, contact }: Telling): Parties {
  const bySide = new Map<string, Set<string>>();
  for (const participant of contact.participants) {
    const side = sideOf(reading, participant);
    const people = bySide.get(side) ?? new Set();
    if (participant.actor.startsWith('person/')) people.add(participant.actor);
    bySide.set(side, people);
  }
  return bySide;
}

/** The same sides, and where both name people of a side, one of them in common. */
function sameParties(a: Telling, b: Telling): boolean {
  const [left, right] = [parties(a), parties(b)];
  if (left.size < 1 || left.size !== right.size) return false;
  return [...left].every(([side, people]) => {
    const others = right.get(side);
    return others !== undefined && (!people.size || !others.size || [...people].some((person) => others.has(person)));
  });
}

/** A day apart at most (two clocks); where the text tells no date, within a week of publication. */
function nearDates(a: Telling, b: Telling): boolean {
  const [left, right] = [a, b].map(({ contact, reading }) => contact.date ?? reading.document.published);
  if (!left || !right) return true;
  return daysApart(left, right) <= (a.contact.date && b.contact.date ? 1 : 7);
}

export function sameContact(a: Telling, b: Telling): boolean {
  return kindsAgree(a.contact.kind, b.contact.kind) && sameParties(a, b) && nearDates(a, b);
}

/** The contacts of a reading, main ones first. */
interface Candidates {
  readonly reading: Reading;
  readonly contacts: readonly Contact[];
}

const mainFirst = (contacts: readonly Contact[]) => [...contacts].sort((a, b) => Number(b.main) - Number(a.main));

/** Each reading's telling of the contact that `anchor` tells. */
function alike(candidates: readonly Candidates[], anchor: Telling): Telling[] {
  return candidates.flatMap(({ reading, contacts }) => {
    const contact =
      reading === anchor.reading
        ? anchor.contact
        : contacts.find((one) => sameContact(anchor, { reading, contact: one }));
    return contact ? [{ reading, contact }] : [];
  });
}

function given(readings: readonly Reading[], keys: readonly ContactKey[]): Telling[] {
  const wanted = group(keys, ({ document }) => document);
  return readings.flatMap((reading) =>
    reading.contacts
      .filter(({ id }) => wanted.get(reading.document.id)?.some((key) => key.contact === id))
      .map((contact) => ({ reading, contact })),
  );
}

export function select(readings: readonly Reading[], keys?: readonly ContactKey[]): Telling[] {
  if (keys) return given(readings, keys);
  const anchors = readings.flatMap((reading) => {
    const main = reading.contacts.filter((contact) => contact.main);
    return (main.length ? main : reading.contacts).map((contact) => ({ reading, contact }));
  });
  const candidates = readings.map((reading) => ({ reading, contacts: mainFirst(reading.contacts) }));
  return anchors.reduce<Telling[]>((best, anchor) => {
    const found = alike(candidates, anchor);
    return found.length > best.length ? found : best;
  }, []);
}
