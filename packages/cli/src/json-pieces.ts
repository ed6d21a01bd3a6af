import { inPieces, PIECE } from './pieces.js';

/** What lies deeper is small, and written at once. */
const DEEPEST = 2;

/**
 * In: a value of JSON. Out: its JSON in pieces, together the same as `JSON.stringify(value, null, space)`:
 * lists are written item by item and long texts in parts, so that the whole is never one string.
 */
export const jsonPieces = (value: unknown, space = 0): Generator<string> => inPieces(parts(value, space, 0));

function* parts(value: unknown, space: number, depth: number): Generator<string> {
  if (typeof value === 'string' && value.length > PIECE) yield* textParts(value);
  else if (typeof value !== 'object' || value === null || depth === DEEPEST) yield written(value, space, depth);
  else yield* memberParts(value, space, depth);
}

function* memberParts(value: object, space: number, depth: number): Generator<string> {
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  let mark = open;
  for (const [name, content] of Object.entries(value)) {
    if (content === undefined) continue;
    yield `${mark}${line(space, depth + 1)}`;
    if (open === '{') yield `${JSON.stringify(name)}:${space ? ' ' : ''}`;
    yield* parts(content, space, depth + 1);
    mark = ',';
  }
  yield mark === open ? `${open}${close}` : `${line(space, depth)}${close}`;
}

/** A text in quotation marks; no part ends within a character of two units. */
function* textParts(text: string): Generator<string> {
  yield '"';
  for (let from = 0; from < text.length; ) {
    const end = from + PIECE;
    const to = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end + 1 : end;
    yield JSON.stringify(text.slice(from, to)).slice(1, -1);
    from = to;
  }
  yield '"';
}

const line = (space: number, depth: number): string => (space ? `\n${' '.repeat(space * depth)}` : '');

/** Within JSON a line ends only between its parts: in strings it is written `\n`. */
const written = (value: unknown, space: number, depth: number): string =>
  JSON.stringify(value, null, space).replaceAll('\n', line(space, depth));
