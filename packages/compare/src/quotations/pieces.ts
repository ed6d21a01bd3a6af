/** In: an alignment. Out: the words of both, piece by piece, with the blanks and marks that belong to them. */
import type { WordChange } from '../comparison.js';
import type { Step } from './align.js';
import type { Word } from './words.js';

/** Words of a text, in its order, one after the other. */
interface Stretch {
  readonly words: readonly Word[];
  readonly text: string;
}

/** Marks before a blank go with the word before it, marks behind it with the next: "(" and "[" open what follows. */
function startOf({ words, text }: Stretch, at: number): number {
  const { start } = words[at] as Word;
  const before = words[at - 1]?.end;
  if (before === undefined) return text[start - 1] === '[' ? start - 1 : start;
  return before + (/^\S*\s*/u.exec(text.slice(before, start))?.[0].length ?? 0);
}

function endOf(stretch: Stretch, at: number, isLast: boolean): number {
  const { end } = stretch.words[at] as Word;
  if (!isLast && at + 1 < stretch.words.length) return startOf(stretch, at + 1);
  return stretch.text[end] === ']' ? end + 1 : end;
}

export function pieces(steps: readonly Step[], quotation: Stretch, communique: Stretch): WordChange[] {
  const parts: { kind: WordChange['kind']; words: string }[] = [];
  steps.forEach(({ kind, quoted, told }, index) => {
    const [stretch, at] = kind === 'dropped' ? ([communique, told] as const) : ([quotation, quoted] as const);
    const words = stretch.text.slice(startOf(stretch, at), endOf(stretch, at, index === steps.length - 1));
    const before = parts.at(-1);
    if (before?.kind === kind) before.words += words;
    else parts.push({ kind, words });
  });
  return parts;
}
