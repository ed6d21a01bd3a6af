import type { Actor, Reading } from './reading.js';

/** What is read in a text, without what is known of the document. */
export type Body = Omit<Reading, 'format' | 'reader' | 'world' | 'document'>;

/** UTF-16 units that are read at once. */
const LONGEST = 1_000_000;

export interface Stretch {
  readonly start: number;
  readonly text: string;
}

/**
 * A text of any length in stretches that are read one by one, so that memory does not grow with it: cut before a
 * paragraph, else a line, else anywhere. Hardly any document is longer than one.
 */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = 0; start < text.length || start === 0; ) {
    const end = text.length - start <= LONGEST ? text.length : cutBefore(text, start + LONGEST);
    stretches.push({ start, text: text.slice(start, end) });
    start = end;
    if (end === text.length) break;
  }
  return stretches;
}

/** The last paragraph, line or word that begins in the second half of what would be too long. */
function cutBefore(text: string, limit: number): number {
  for (const mark of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(mark, limit - mark.length);
    if (at > limit - LONGEST / 2) return at + mark.length;
  }
  // Never between the halves of a surrogate pair.
  return /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}

/** The readings of stretches as one: spans count from the start of the whole, and only the head of a document has main contacts. */
export function joinBodies(bodies: readonly { readonly stretch: Stretch; readonly body: Body }[]): Body {
  const [first] = bodies;
  if (first && bodies.length === 1) return first.body;
  const moved = bodies.map(({ stretch, body }) => ({ length: stretch.text.length, body: move(body, stretch.start) }));
  const total = moved.reduce((sum, { length }) => sum + length, 0);
  const shares = new Map<string, number>();
  for (const { length, body } of moved)
    for (const { voice, share } of body.voices) shares.set(voice, (shares.get(voice) ?? 0) + (share * length) / total);
  return {
    actors: together(moved.flatMap(({ body }) => body.actors)),
    contacts: moved.flatMap(({ body }, i) =>
      i === 0 ? body.contacts : body.contacts.map((one) => ({ ...one, main: false })),
    ),
    statements: moved.flatMap(({ body }) => body.statements),
    initiatives: moved.flatMap(({ body }) => body.initiatives),
    topics: together(moved.flatMap(({ body }) => body.topics)),
    voices: [...shares].map(([voice, share]) => ({ voice, share })),
    flags: moved.flatMap(({ body }) => body.flags),
  };
}

/** What has the same id is one, with all its mentions. */
function together<T extends Pick<Actor, 'id' | 'mentions'>>(items: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const item of items) {
    const before = byId.get(item.id);
    byId.set(item.id, before ? { ...before, mentions: [...before.mentions, ...item.mentions] } : item);
  }
  return [...byId.values()];
}

/** Ids that are made of spans: "st-12-40", "unnamed/7-21", "co-3-9-2". */
const SPAN_ID = /^(st-|co-|in-|unnamed\/)(\d+)-(\d+)(-\d+)?$/;

/** A copy with every span, and every id made of one, moved. */
function move<T>(value: T, by: number): T {
  if (by === 0) return value;
  if (typeof value === 'string')
    return value.replace(
      SPAN_ID,
      (_, kind, start, end, number = '') => `${kind}${+start + by}-${+end + by}${number}`,
    ) as T;
  if (Array.isArray(value)) return value.map((one) => move(one, by)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, move(inner, by)]));
  if (typeof copy.start === 'number' && typeof copy.end === 'number')
    Object.assign(copy, { start: copy.start + by, end: copy.end + by });
  return copy as T;
}
