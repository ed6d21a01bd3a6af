/** In: the words of a quotation and of a text. Out: which words of the one are which of the other, in order. */
import type { Word } from './words.js';

/** One step through both: a word in both, one only the quotation has, one that it leaves out between words it has. */
export interface Step {
  readonly kind: 'same' | 'added' | 'dropped';
  /** Index in the quotation; of a word that is dropped, of the word before which it is. */
  readonly quoted: number;
  /** Index in the text; of a word that is added, of the word before which it is. */
  readonly told: number;
}

const SAME = 2;
const ADDED = -1;
/** A stretch left out costs little, however long it is. */
const DROPPED_FIRST = -1;
const DROPPED_NEXT = -0.02;
const NEVER = -1e9;

/** Best alignment of the whole quotation with any part of the text; nothing before or after that part counts. */
export function align(quotation: readonly Word[], text: readonly Word[]): { score: number; steps: Step[] } {
  const [n, m] = [quotation.length, text.length];
  const at = (i: number, j: number): number => i * (m + 1) + j;
  // `open`: the last word of the text was left out.
  const closed = new Float64Array((n + 1) * (m + 1));
  const open = new Float64Array((n + 1) * (m + 1)).fill(NEVER);
  for (let i = 1; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      const added = closed[at(i - 1, j)] as number;
      const afterGap = open[at(i - 1, j)] as number;
      let best = Math.max(added, afterGap) + ADDED;
      if (j > 0) {
        const before = Math.max(closed[at(i - 1, j - 1)] as number, open[at(i - 1, j - 1)] as number);
        if (quotation[i - 1]?.key === text[j - 1]?.key) best = Math.max(best, before + SAME);
        open[at(i, j)] = Math.max(
          (closed[at(i, j - 1)] as number) + DROPPED_FIRST,
          (open[at(i, j - 1)] as number) + DROPPED_NEXT,
        );
      }
      closed[at(i, j)] = best;
    }
  let end = 0;
  for (let j = 1; j <= m; j++) if ((closed[at(n, j)] as number) > (closed[at(n, end)] as number)) end = j;
  return { score: closed[at(n, end)] as number, steps: trimmed(back(n, end)) };

  function back(i: number, j: number): Step[] {
    const steps: Step[] = [];
    let inGap = false;
    while (i > 0) {
      if (inGap) {
        steps.push({ kind: 'dropped', quoted: i, told: j - 1 });
        inGap = (open[at(i, j)] as number) !== (closed[at(i, j - 1)] as number) + DROPPED_FIRST;
        j--;
        continue;
      }
      const value = closed[at(i, j)] as number;
      const isSame =
        j > 0 &&
        quotation[i - 1]?.key === text[j - 1]?.key &&
        value === Math.max(closed[at(i - 1, j - 1)] as number, open[at(i - 1, j - 1)] as number) + SAME;
      i--;
      if (isSame) j--;
      steps.push({ kind: isSame ? 'same' : 'added', quoted: i, told: j });
      inGap = i > 0 && (open[at(i, j)] as number) > (closed[at(i, j)] as number);
    }
    return steps.reverse();
  }
}

/** What is left out before the first common word, or after the last, is not left out of the quotation. */
function trimmed(steps: readonly Step[]): Step[] {
  const same = ({ kind }: Step): boolean => kind === 'same';
  const [first, last] = [steps.findIndex(same), steps.findLastIndex(same)];
  return steps.filter(({ kind }, index) => kind !== 'dropped' || (index > first && index < last));
}
