/** In: the tellings and their fields. Out: the contact in one line, with its participants. */
import type { ContactKind, ContactStatus, Reading } from '@readout/reader';
import type { ComparedActor, ComparedStatement, ContactSummary, FieldRow } from './comparison.js';
import { settled } from './fields.js';
import { group } from './group.js';
import { sideOf, type Telling } from './telling.js';

/** The value that most documents give; the first of equals. */
function most<T>(values: readonly T[]): T | undefined {
  const groups = [...group(values, (value) => value)];
  return groups.reduce<[T, T[]] | undefined>(
    (best, one) => (best === undefined || one[1].length > best[1].length ? one : best),
    undefined,
  )?.[0];
}

/** People, and a state or organisation only where nobody of that side is named; in the order of sides. */
function participantsOf(tellings: readonly Telling[]): string[] {
  const named = new Map<string, string>();
  for (const { reading, contact } of tellings)
    for (const participant of contact.participants) named.set(participant.actor, sideOf(reading, participant));
  const isPerson = (actor: string) => actor.startsWith('person/') || actor.startsWith('unnamed/');
  const bySide = group(named, ([, side]) => side);
  const shown = [...bySide.values()].flatMap((actors) => {
    const people = actors.filter(([actor]) => isPerson(actor));
    return people.length ? people : actors.slice(0, 1);
  });
  return shown.sort((a, b) => a[1].localeCompare(b[1]) || a[0].localeCompare(b[0])).map(([actor]) => actor);
}

export function summaryOf(tellings: readonly Telling[], fields: readonly FieldRow[]): ContactSummary {
  const contacts = tellings.map(({ contact }) => contact);
  const field = (name: 'date' | 'place' | 'duration' | 'initiator') => {
    const value = settled(fields, name);
    return value ? { [name]: value } : {};
  };
  return {
    kind: most(contacts.map(({ kind }) => kind)) as ContactKind,
    status: most(contacts.map(({ status }) => status)) as ContactStatus,
    ...field('date'),
    ...field('place'),
    ...field('duration'),
    ...field('initiator'),
    participants: participantsOf(tellings),
  };
}

/** Everybody whom the comparison names. */
export function actorsOf(
  readings: readonly Reading[],
  statements: readonly ComparedStatement[],
  participants: readonly string[],
): Record<string, ComparedActor> {
  const wanted = new Set(participants);
  for (const { speaker, source } of statements) for (const id of [speaker, source]) if (id) wanted.add(id);
  const actors: Record<string, ComparedActor> = {};
  for (const { id, kind, name, side, office } of readings.flatMap((reading) => reading.actors)) {
    if (!wanted.has(id) || actors[id]) continue;
    actors[id] = { id, kind, name, ...(side ? { side } : {}), ...(office ? { office } : {}) };
  }
  return actors;
}
