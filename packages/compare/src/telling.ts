/** One document's telling of the contact, and what every later step takes from it. */
import type { Contact, Reading, Side, Span, Statement } from '@readout/reader';
import type { ComparedStatement, Passage } from './comparison.js';

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
function isAbout({ reading, contact }: Telling, statement: Statement): boolean {
  if (statement.contact) return statement.contact === contact.id;
  return Boolean(reading.document.side) && contact.main && !statement.initiative;
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
    telling.reading.statements
      .filter((statement) => isAbout(telling, statement))
      .map((statement) => compared(telling.reading, statement)),
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
  if (participant.side) return participant.side;
  let sides = actorSides.get(reading);
  if (!sides) {
    sides = new Map(reading.actors.map(({ id, side }) => [id, side]));
    actorSides.set(reading, sides);
  }
  return sides.get(participant.actor) ?? participant.actor;
}

/** The sides of the actors of a reading, looked up for every participant of every contact. */
const actorSides = new WeakMap<Reading, Map<string, Side | undefined>>();
