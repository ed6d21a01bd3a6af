import type { ContactKind, ContactStatus } from '@readout/reader';
import { type Mention, sideOf, sidesOf } from './mention.js';
import { overlap } from './window.js';

// May two mentions be one contact? Each question is one function; all must agree.

const IN_PERSON: readonly ContactKind[] = ['meeting', 'visit', 'summit', 'talks'];
const REMOTE: readonly ContactKind[] = ['call', 'video-call'];

/** What was first announced may later be held, cancelled or refused: one contact with a history. */
const HISTORIES: readonly (readonly [ContactStatus, ContactStatus])[] = [
  ['planned', 'held'],
  ['planned', 'cancelled'],
  ['proposed', 'planned'],
  ['proposed', 'refused'],
];

export const agree = (a: Mention, b: Mention): boolean =>
  a.document !== b.document && sameParties(a, b) && datesAgree(a, b) && kindsAgree(a, b) && statusesAgree(a, b);

/** The same sides, and nobody but others for a side of which both name people. */
function sameParties(a: Mention, b: Mention): boolean {
  const sides = sidesOf(a);
  if (sides.length < 2 || sides.join(' ') !== sidesOf(b).join(' ')) return false;
  return sides.every((side) => {
    const left = people(a, side);
    const right = people(b, side);
    return left.length === 0 || right.length === 0 || left.some((person) => right.includes(person));
  });
}

export const people = (mention: Mention, side: string): string[] =>
  mention.participants
    .filter((party) => sideOf(party) === side && party.actor.startsWith('person/'))
    .map(({ actor }) => actor);

function datesAgree(a: Mention, b: Mention): boolean {
  if (!a.days || !b.days) return false;
  return overlap(a.days, b.days) && !heldAfter(a, b) && !heldAfter(b, a);
}

/** What a text tells as held was before the text was published. */
const heldAfter = (told: Mention, other: Mention): boolean =>
  told.status === 'held' &&
  told.published?.length === 10 &&
  other.days !== undefined &&
  other.days.first > told.published;

function kindsAgree(a: Mention, b: Mention): boolean {
  if (a.kind === b.kind || [IN_PERSON, REMOTE].some((kinds) => kinds.includes(a.kind) && kinds.includes(b.kind)))
    return true;
  const talksByWire = [a, b].some(({ kind }) => kind === 'talks') && [a, b].some(({ kind }) => REMOTE.includes(kind));
  return talksByWire && a.date?.length === 10 && a.date === b.date;
}

const statusesAgree = (a: Mention, b: Mention): boolean =>
  a.status === b.status ||
  HISTORIES.some(([x, y]) => (a.status === x && b.status === y) || (a.status === y && b.status === x));
