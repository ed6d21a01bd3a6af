import type { Contact, Reading } from '@readout/reader';
import type { Labels } from './documents.js';

/** Which contact of a reading is which of the labels; those that no label names, and labels that nothing was read for. */
export interface Aligned {
  /** Name of the labelled contact by id of the contact read. */
  readonly names: ReadonlyMap<string, string>;
  readonly unread: readonly string[];
}

/** Aligned by sides, which must be the same, then by kind and date. */
export function align(reading: Reading, labels: Labels): Aligned {
  const names = new Map<string, string>();
  const candidates = Object.entries(labels).flatMap(([name, [kind, date, sides]]) =>
    reading.contacts
      .filter((contact) => sidesOf(reading, contact) === sides)
      .map((contact) => ({
        name,
        contact,
        fit: Number(contact.kind === kind) * 2 + Number(contact.date === date) * 2 + Number(contact.main),
      })),
  );
  const used = new Set<string>();
  for (const { name, contact } of candidates.sort((a, b) => b.fit - a.fit)) {
    if (used.has(name) || names.has(contact.id)) continue;
    used.add(name);
    names.set(contact.id, name);
  }
  return { names, unread: Object.keys(labels).filter((name) => !used.has(name)) };
}

function sidesOf(reading: Reading, { participants }: Contact): string {
  const sides = participants.map(
    ({ actor, side }) => side ?? reading.actors.find(({ id }) => id === actor)?.side ?? actor,
  );
  return [...new Set(sides)].sort().join(' ');
}
