import type { Contact, ContactKind, ContactStatus, Reading, Side } from '@readout/reader';
import type { Party } from '../types.js';
import { window } from './window.js';

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
}

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

export function mentionsOf(document: string, reading: Reading): Mention[] {
  return reading.contacts.map((contact) => mentionOf(document, reading, contact));
}

function mentionOf(document: string, reading: Reading, contact: Contact): Mention {
  const { published } = reading.document;
  const days = window(contact.date, contact.status, published);
  const participants = parties(reading, contact);
  return {
    document,
    contact: contact.id,
    main: contact.main,
    kind: contact.kind,
    status: contact.status,
    ...(contact.date === undefined ? {} : { date: contact.date }),
    ...(days ? { days } : {}),
    ...(contact.initiator === undefined ? {} : { initiator: contact.initiator }),
    participants,
    ...bySide(participants),
    topics: contact.topics,
    ...(published === undefined ? {} : { published }),
  };
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
