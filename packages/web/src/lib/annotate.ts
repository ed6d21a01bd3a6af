/** In: a text and marks over it. Out: paragraphs, each a tree of nested pieces, that together hold every word once. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Marked<M extends Mark> {
  readonly mark: M;
  /** False for the rest of a mark that another one cuts in two. */
  readonly first: boolean;
  readonly pieces: readonly Piece<M>[];
}

export type Piece<M extends Mark> = string | Marked<M>;

interface Open<M extends Mark> {
  readonly mark: M;
  readonly start: number;
  readonly end: number;
  readonly first: boolean;
}

const outerFirst = <M extends Mark>(a: Open<M>, b: Open<M>) => a.start - b.start || b.end - a.end;

/** Marks inside `outer`, cut at its end; what stands over goes back into `later`. */
function inside<M extends Mark>(outer: Open<M>, later: Open<M>[]): Open<M>[] {
  const inner: Open<M>[] = [];
  while (later[0] && later[0].start < outer.end) {
    const next = later.shift() as Open<M>;
    inner.push({ ...next, end: Math.min(next.end, outer.end) });
    if (next.end > outer.end) {
      later.push({ ...next, start: outer.end, first: false });
      later.sort(outerFirst);
    }
  }
  return inner;
}

function nest<M extends Mark>(text: string, start: number, end: number, marks: readonly Open<M>[]): Piece<M>[] {
  const pieces: Piece<M>[] = [];
  const later = [...marks];
  let at = start;
  while (later.length) {
    const next = later.shift() as Open<M>;
    if (next.start > at) pieces.push(text.slice(at, next.start));
    pieces.push({ mark: next.mark, first: next.first, pieces: nest(text, next.start, next.end, inside(next, later)) });
    at = next.end;
  }
  if (at < end) pieces.push(text.slice(at, end));
  return pieces;
}

/** Paragraphs; those that a mark runs across stay together. */
function blocks(text: string, marks: readonly Mark[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    if (marks.some((mark) => mark.start < gap.index && mark.end > gap.index)) continue;
    found.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  return [...found, { start, end: text.length }].filter((block) => text.slice(block.start, block.end).trim());
}

export function annotate<M extends Mark>(text: string, marks: readonly M[]): Piece<M>[][] {
  const usable = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const open = usable
    .map((mark): Open<M> => ({ mark, start: mark.start, end: mark.end, first: true }))
    .sort(outerFirst);
  return blocks(text, usable).map(({ start, end }) =>
    nest(
      text,
      start,
      end,
      open
        .filter((mark) => mark.start >= start && mark.start < end)
        .map((mark) => ({ ...mark, end: Math.min(mark.end, end) })),
    ),
  );
}
