// In: pieces of text with their places on a page. Out: paragraphs in the order in which people read: columns from left to right,
// what goes across them where it stands. A gutter is a stripe that no piece crosses.

/** Lower left corner and size in points; y grows upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

/** A page with more pieces than any page of text is read without looking for columns. */
const MOST_PIECES = 20_000;

export function paragraphsOf(pieces: readonly Piece[]): string[] {
  if (pieces.length > MOST_PIECES) return [pieces.map(({ text }) => text).join(' ')];
  return bands(pieces).flatMap((column) => joinLines(linesOf(column)));
}

/** The page cut into runs of pieces to read one after the other. */
function bands(pieces: readonly Piece[]): Piece[][] {
  if (pieces.length === 0) return [];
  const gutter = gutterOf(pieces);
  if (gutter === undefined) return [[...pieces]];
  const crossing = pieces.filter((piece) => crosses(piece, gutter)).map(({ y, size }) => ({ y, size }));
  const onCrossing = (piece: Piece): boolean => crossing.some(({ y, size }) => Math.abs(piece.y - y) < size * 0.4);
  const rows = pieces.toSorted((a, b) => b.y - a.y);
  const runs: Piece[][] = [];
  let across: boolean | undefined;
  for (const piece of rows) {
    if (onCrossing(piece) !== across) {
      across = onCrossing(piece);
      runs.push([]);
    }
    runs.at(-1)?.push(piece);
  }
  return runs.flatMap((run) => {
    if (run.some((piece) => crosses(piece, gutter))) return [run];
    const left = run.filter(({ x }) => x < gutter);
    const right = run.filter(({ x }) => x >= gutter);
    return [...(left.length ? bands(left) : []), ...(right.length ? bands(right) : [])];
  });
}

const crosses = ({ x, width }: Piece, at: number): boolean => x < at - 1 && x + width > at + 1;

/** Where the page is parted in two: no more than one line in five goes across, and both sides hold lines of their own. */
function gutterOf(pieces: readonly Piece[]): number | undefined {
  const lines = linesOf(pieces).length;
  if (lines < 5) return undefined;
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(({ x, width }) => x + width));
  const size = pieces.map((piece) => piece.size).sort((a, b) => a - b)[pieces.length >> 1] ?? 10;
  let best: { at: number; width: number } | undefined;
  const step = 2;
  let open: number | undefined;
  for (let at = left + (right - left) * 0.15; at <= left + (right - left) * 0.85; at += step) {
    const free = pieces.filter((piece) => crosses(piece, at)).length <= lines / 5;
    if (free) open ??= at;
    if (open !== undefined && (!free || at + step > left + (right - left) * 0.85)) {
      if (at - open > size * 0.8 && (!best || at - open > best.width)) best = { at: (open + at) / 2, width: at - open };
      open = undefined;
    }
  }
  if (!best) return undefined;
  const { at } = best;
  const sides = [pieces.filter(({ x, width }) => x + width <= at + 1), pieces.filter(({ x }) => x >= at - 1)];
  // A short last word or a number beside a line is no column.
  return sides.every((side) => linesOf(side).length >= 3 && widthOf(side) > (right - left) * 0.15) ? at : undefined;
}

const widthOf = (pieces: readonly Piece[]): number =>
  Math.max(...pieces.map(({ x, width }) => x + width)) - Math.min(...pieces.map(({ x }) => x));

function linesOf(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - piece.y) < Math.max(piece.size, row[0].size) * 0.4) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => {
    const ordered = row.toSorted((a, b) => a.x - b.x);
    let text = '';
    let end: number | undefined;
    for (const piece of ordered) {
      const gap = end === undefined ? 0 : piece.x - end;
      text += (gap > piece.size * 0.15 && !/\s$/u.test(text) ? ' ' : '') + piece.text;
      end = piece.x + piece.width;
    }
    const [top] = ordered as [Piece];
    return { text: text.replace(/\s+/gu, ' ').trim(), y: top.y, size: top.size, left: top.x, right: end ?? top.x };
  });
}

/** Lines of one column to paragraphs: a larger gap, another size, or a short line that ends a sentence parts them. */
function joinLines(lines: readonly Line[]): string[] {
  const kept = lines.filter(
    ({ text }) => text !== '' && !/^(?:[-–—]\s*)?\d{1,4}(?:\s*[/|]\s*\d{1,4})?(?:\s*[-–—])?$/u.test(text),
  );
  const gaps = kept
    .slice(1)
    .map((line, i) => (kept[i]?.y ?? 0) - line.y)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const edge = Math.max(...kept.map(({ right }) => right));
  const paragraphs: string[] = [];
  let before: Line | undefined;
  for (const line of kept) {
    const parted =
      before === undefined ||
      before.y - line.y > usual * 1.35 ||
      Math.abs(before.size - line.size) > 1 ||
      (before.right < edge - line.size * 4 && /[.!?:»"”]$/u.test(before.text));
    if (parted) paragraphs.push(line.text);
    else paragraphs.push(glue(paragraphs.pop() ?? '', line.text));
    before = line;
  }
  return paragraphs;
}

/** A word cut at the end of a line is put together again. */
const glue = (text: string, next: string): string =>
  /\p{Ll}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`;
