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

/** Keeps the order of `outerFirst`. */
function insert<M extends Mark>(later: Open<M>[], rest: Open<M>): void {
  let at = 0;
  for (let high = later.length; at < high; ) {
    const middle = (at + high) >> 1;
    if (outerFirst(later[middle] as Open<M>, rest) <= 0) at = middle + 1;
    else high = middle;
  }
  later.splice(at, 0, rest);
}

/** Marks inside `outer`, cut at its end; what stands over goes back into `later`. */
function inside<M extends Mark>(outer: Open<M>, later: Open<M>[]): Open<M>[] {
  const inner: Open<M>[] = [];
  while (later[0] && later[0].start < outer.end) {
    const next = later.shift() as Open<M>;
    inner.push({ ...next, end: Math.min(next.end, outer.end) });
    if (next.end > outer.end) {
      insert(later, { ...next, start: outer.end, first: false });
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

/** Paragraphs; those that a mark runs across stay together. `marks` are in order. */
function blocks(text: string, marks: readonly Pick<Mark, 'start' | 'end'>[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let [start, at, reach] = [0, 0, 0];
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    for (let mark = marks[at]; mark && mark.start < gap.index; mark = marks[++at]) reach = Math.max(reach, mark.end);
    if (reach > gap.index) continue;
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
  let at = 0;
  return blocks(text, open).map(({ start, end }) => {
    const here: Open<M>[] = [];
    for (let mark = open[at]; mark && mark.start < end; mark = open[++at])
      if (mark.start >= start) here.push({ ...mark, end: Math.min(mark.end, end) });
    return nest(text, start, end, here);
  });
}
