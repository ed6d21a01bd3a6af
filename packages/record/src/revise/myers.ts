/** A stretch of the old sequence and the stretch of the new one that stands in its place; equal ones are not told. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** With more edits than this between two stretches, the one is taken to be replaced by the other whole. */
const MOST_EDITS = 2000;
/** How far a diagonal has come that has left the box. */
const NOWHERE = -1_000_000_000;

/**
 * In: two sequences of numbers. Out: what changes the first into the second, in order.
 * Myers 1986, "An O(ND) difference algorithm", in linear memory: divided at the middle of the shortest path.
 */
export function changes(before: Int32Array, after: Int32Array): Change[] {
  const found: Change[] = [];
  const reach = 2 * (MOST_EDITS + 2) + 1;
  const work = { before, after, forward: new Int32Array(reach), backward: new Int32Array(reach) };
  const boxes: Change[] = [{ from: 0, to: before.length, newFrom: 0, newTo: after.length }];
  for (let box = boxes.pop(); box; box = boxes.pop()) {
    const core = trimmed(work, box);
    if (core.from === core.to && core.newFrom === core.newTo) continue;
    const middle = core.from < core.to && core.newFrom < core.newTo ? middleOf(work, core) : undefined;
    if (!middle) append(found, core);
    else boxes.push({ ...core, from: middle.x, newFrom: middle.y }, { ...core, to: middle.x, newTo: middle.y });
  }
  return found;
}

interface Work {
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** How far each diagonal has come from the start, and from the end; diagonal 0 in the middle. */
  readonly forward: Int32Array;
  readonly backward: Int32Array;
}

function trimmed({ before, after }: Work, { from, to, newFrom, newTo }: Change): Change {
  while (from < to && newFrom < newTo && before[from] === after[newFrom]) {
    from++;
    newFrom++;
  }
  while (from < to && newFrom < newTo && before[to - 1] === after[newTo - 1]) {
    to--;
    newTo--;
  }
  return { from, to, newFrom, newTo };
}

/** Neighbouring changes are one. */
function append(found: Change[], change: Change): void {
  const last = found.at(-1);
  if (last && last.to === change.from && last.newTo === change.newFrom)
    found[found.length - 1] = { ...last, to: change.to, newTo: change.newTo };
  else found.push(change);
}

/** A point on a shortest path where the ways from both ends meet; nothing where the path is too long. */
function middleOf(work: Work, box: Change): { readonly x: number; readonly y: number } | undefined {
  const [n, m] = [box.to - box.from, box.newTo - box.newFrom];
  const delta = n - m;
  const odd = (delta & 1) === 1;
  const { forward, backward } = work;
  const zero = MOST_EDITS + 2;
  forward[zero + 1] = 0;
  backward[zero + 1] = 0;
  for (let edits = 0; edits <= Math.min(MOST_EDITS, Math.ceil((n + m) / 2)); edits++) {
    for (let k = -edits; k <= edits; k += 2) {
      const x = step(
        forward,
        zero,
        k,
        edits,
        n,
        m,
        (i, j) => work.before[box.from + i] === work.after[box.newFrom + j],
      );
      const other = delta - k;
      if (odd && Math.abs(other) < edits && x + (backward[zero + other] as number) >= n)
        return { x: box.from + x, y: box.newFrom + x - k };
    }
    for (let k = -edits; k <= edits; k += 2) {
      const x = step(
        backward,
        zero,
        k,
        edits,
        n,
        m,
        (i, j) => work.before[box.to - 1 - i] === work.after[box.newTo - 1 - j],
      );
      const other = delta - k;
      if (!odd && Math.abs(other) <= edits && x + (forward[zero + other] as number) >= n)
        return { x: box.to - x, y: box.newTo - (x - k) };
    }
  }
  return undefined;
}

/** One edit further on a diagonal, then along equal items; how far it comes is kept and given back. */
function step(
  reached: Int32Array,
  zero: number,
  k: number,
  edits: number,
  n: number,
  m: number,
  equal: (i: number, j: number) => boolean,
): number {
  const [below, above] = [reached[zero + k - 1] as number, reached[zero + k + 1] as number];
  let x = k === -edits || (k !== edits && below < above) ? above : below + 1;
  if (x < 0 || x > n || x - k < 0 || x - k > m) x = NOWHERE;
  else while (x < n && x - k < m && equal(x, x - k)) x++;
  reached[zero + k] = x;
  return x;
}
