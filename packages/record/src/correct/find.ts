import type { Actor, Contact, Reading, Span, Statement } from '@readout/reader';
import { mentionsOf, partiesKey } from '../resolve/mention.js';
import type { MentionRef, PassageRef } from './change.js';

// In: a reading and what a correction points at. Out: the same thing in this reading, which another version of the
// reader may have made, or of a newer revision; nothing where it has vanished.

export function findContact(reading: Reading, hash: string, ref: MentionRef): Contact | undefined {
  const keys = new Map(mentionsOf(hash, reading).map((mention) => [mention.contact, partiesKey(mention)]));
  const alike = reading.contacts.filter(({ id }) => keys.get(id) === ref.parties);
  const same = reading.contacts.find(({ id }) => id === ref.contact);
  if (hash === ref.document)
    return (
      same ??
      alike.find((contact) => contact.evidence.some((span) => ref.at.some((at) => overlap(span, at)))) ??
      only(alike)
    );
  return (same && alike.includes(same) ? same : undefined) ?? only(alike);
}

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

export function findStatement(reading: Reading, hash: string, ref: PassageRef): Statement | undefined {
  const own = hash === ref.document;
  return (
    (own ? reading.statements.find(({ id }) => id === ref.id) : undefined) ??
    reading.statements.find(({ content }) => wordsAt(reading, content) === ref.words) ??
    (own ? reading.statements.find(({ content }) => mostly(content, ref.at)) : undefined)
  );
}

export function findActor(reading: Reading, hash: string, ref: PassageRef): Actor | undefined {
  const own = hash === ref.document ? reading.actors : [];
  const by = (actors: readonly Actor[], test: (span: Span) => boolean): Actor | undefined =>
    actors.find(({ mentions }) => mentions.some(test));
  return (
    own.find(({ id }) => id === ref.id) ??
    by(own, (span) => span.start === ref.at.start && span.end === ref.at.end) ??
    by(reading.actors, (span) => wordsAt(reading, span) === ref.words) ??
    by(own, (span) => overlap(span, ref.at)) ??
    reading.actors.find(({ id }) => id === ref.id && !id.startsWith('unnamed/'))
  );
}

export const wordsAt = ({ document }: Reading, { start, end }: Span): string => document.text.slice(start, end);

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** One covers most of the other. */
function mostly(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && 2 * shared >= Math.max(a.end - a.start, b.end - b.start);
}
