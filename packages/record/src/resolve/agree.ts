import type { ContactKind, ContactStatus } from '@readout/reader';
import type { Mention } from './mention.js';
import { sameName } from './same-name.js';
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
  if (a.sides.length < 2 || a.sides.length !== b.sides.length) return false;
  return a.sides.every((side, index) => side === b.sides[index] && peopleAgree(a.people[side], b.people[side]));
}

const peopleAgree = (left: readonly string[] = [], right: readonly string[] = []): boolean =>
  left.length === 0 || right.length === 0 || left.some((person) => right.some((other) => sameName(person, other)));

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
