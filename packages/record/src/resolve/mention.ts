import type { Contact, ContactKind, ContactStatus, Reading, Side } from '@readout/reader';
import type { Party } from '../types.js';
import { daysOf, window } from './window.js';

/** A contact as one document tells it: all that resolving looks at. */
export interface Mention {
  readonly document: string;
  /** Id of the contact in the reading. */
  readonly contact: string;
  readonly main: boolean;
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly date?: string;
  /** First and last day on which it may have been; absent where nothing tells. */
  readonly days?: { readonly first: string; readonly last: string };
  readonly initiator?: Side;
  readonly participants: readonly Party[];
  /** The sides that took part: only mentions that share them can be one contact. */
  readonly sides: readonly Side[];
  /** The people named for each side. */
  readonly people: Readonly<Record<Side, readonly string[]>>;
  readonly topics: readonly string[];
  readonly published?: string;
  /** Fields that a correction set: they win over what other documents tell. */
  readonly corrected?: readonly string[];
}

/** One mention among all: no blank is in an id of a contact, nor in a hash. */
export const keyOf = ({ document, contact }: Pick<Mention, 'document' | 'contact'>): string => `${document} ${contact}`;

/** What an actor counts as when parties are compared: the side it speaks for, else itself. */
export const sideOf = (party: Party): Side => party.side ?? party.actor;

/** The sides of a contact and the people named for each. */
export function bySide(participants: readonly Party[]): Pick<Mention, 'sides' | 'people'> {
  const sides = [...new Set(participants.map(sideOf))].sort();
  const named = participants.filter(({ actor }) => actor.startsWith('person/'));
  const people = sides.map((side) => [side, named.filter((party) => sideOf(party) === side).map(({ actor }) => actor)]);
  return { sides, people: Object.fromEntries(people) };
}

export const partiesKey = ({ sides }: Pick<Mention, 'sides'>): string => sides.join(' ');

/** `corrected`: the fields that corrections set, by contact. */
export function mentionsOf(
  document: string,
  reading: Reading,
  corrected: ReadonlyMap<string, readonly string[]> = new Map(),
): Mention[] {
  return reading.contacts.map((contact) => {
    const fields = corrected.get(contact.id);
    return { ...mentionOf(document, reading, contact), ...(fields ? { corrected: fields } : {}) };
  });
}

function mentionOf(document: string, reading: Reading, contact: Contact): Mention {
  const { published } = reading.document;
  const status = statusOf(contact, published);
  const days = window(contact.date, status, published);
  const participants = parties(reading, contact);
  return {
    document,
    contact: contact.id,
    main: contact.main,
    kind: contact.kind,
    status,
    ...(contact.date === undefined ? {} : { date: contact.date }),
    ...(days ? { days } : {}),
    ...(contact.initiator === undefined ? {} : { initiator: contact.initiator }),
    participants,
    ...bySide(participants),
    topics: contact.topics,
    ...(published === undefined ? {} : { published }),
  };
}

/** What a text tells of a day after it was published has not been held yet. */
function statusOf({ status, date }: Contact, published: string | undefined): ContactStatus {
  const ahead = status === 'held' && date !== undefined && published?.length === 10 && daysOf(date).first > published;
  return ahead ? 'planned' : status;
}

function parties(reading: Reading, contact: Contact): Party[] {
  const seen = new Map<string, Party>();
  for (const { actor: id, side: own } of contact.participants) {
    const actor = reading.actors.find((candidate) => candidate.id === id);
    const side = own ?? actor?.side;
    if (!seen.has(id)) seen.set(id, { actor: id, name: actor?.name ?? id, ...(side === undefined ? {} : { side }) });
  }
  return [...seen.values()];
}
