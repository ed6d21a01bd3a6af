/** One document's telling of the contact, and what every later step takes from it. */
import type { Contact, Reading, Side, Span, Statement } from '@readout/reader';
import type { ComparedStatement, Passage } from './comparison.js';
import { indexOf } from './reading-index.js';

export interface Telling {
  readonly reading: Reading;
  readonly contact: Contact;
}

export function passage(reading: Reading, span: Span, statement?: string): Passage {
  const { id, text } = reading.document;
  const { start, end } = span;
  return { document: id, start, end, words: text.slice(start, end), ...(statement ? { statement } : {}) };
}

/** A state or organisation: never "joint", which nobody vouches for. */
export function vouching(side: Side | undefined, reading: Reading): Side | undefined {
  return side && side !== 'joint' ? side : reading.document.side;
}

/** In a communiqué also what names no contact is about its main one. */
export function statementsAbout({ reading, contact }: Telling): readonly Statement[] {
  const { byContact, places } = indexOf(reading);
  const named = byContact.get(contact.id) ?? [];
  if (!reading.document.side || !contact.main) return named;
  const unnamed = (byContact.get('') ?? []).filter(({ initiative }) => !initiative);
  const place = (statement: Statement): number => places.get(statement) ?? 0;
  return [...named, ...unnamed].sort((a, b) => place(a) - place(b));
}

export function compared(reading: Reading, statement: Statement): ComparedStatement {
  const side = vouching(statement.side, reading);
  return {
    passage: passage(reading, statement.content, statement.id),
    form: statement.form,
    act: statement.act,
    ...(statement.speaker ? { speaker: statement.speaker } : {}),
    ...(statement.source ? { source: statement.source } : {}),
    ...(side ? { side } : {}),
    relayed: side !== undefined && side !== reading.document.side,
    topics: statement.topics,
    basis: statement.basis,
    rule: statement.rule,
  };
}

export function statementsOf(tellings: readonly Telling[]): ComparedStatement[] {
  return tellings.flatMap((telling) =>
    statementsAbout(telling).map((statement) => compared(telling.reading, statement)),
  );
}

/** The sides that took part, in the order of their codes. */
export function partySides(tellings: readonly Telling[]): Side[] {
  const sides = tellings.flatMap(({ contact, reading }) =>
    contact.participants.map((participant) => sideOf(reading, participant)),
  );
  return [...new Set(sides)].sort();
}

/** Whose side a participant is on; somebody without one stands for himself. */
export function sideOf(reading: Reading, participant: { actor: string; side?: Side }): Side {
  return participant.side ?? indexOf(reading).actors.get(participant.actor)?.side ?? participant.actor;
}
