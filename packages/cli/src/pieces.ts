/** A piece of output is printed once it is this long, in UTF-16 code units. */
export const PIECE = 1 << 16;

/** Puts small parts together, so that few writes print them and the whole is never one string. */
export function* inPieces(parts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
