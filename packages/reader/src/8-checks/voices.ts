import type { Span, Statement, Voice } from '../reading.js';

/** Shares of the text by voice: the side of the innermost statement over each character, "other" without side, else the narrator. */
export function voiceShares(length: number, fences: readonly Span[], statements: readonly Statement[]): Voice[] {
  // For each character the number of its voice; 0 is nobody's.
  const owner = new Uint16Array(length).fill(1);
  const voices = new Map<string, number>([['narrator', 1]]);
  const outerFirst = [...statements].sort(
    (a, b) => b.content.end - b.content.start - (a.content.end - a.content.start),
  );
  for (const { side = 'other', content } of outerFirst) {
    if (!voices.has(side)) voices.set(side, voices.size + 1);
    owner.fill(voices.get(side) as number, content.start, content.end);
  }
  for (const fence of fences) owner.fill(0, fence.start, fence.end);
  const counts = new Array<number>(voices.size + 1).fill(0);
  for (let i = 0; i < length; i++) counts[owner[i] as number] = (counts[owner[i] as number] as number) + 1;
  const total = length - (counts[0] as number);
  return [...voices]
    .map(([voice, number]): [string, number] => [voice, counts[number] as number])
    .filter(([, n]) => n > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([voice, n]) => ({ voice, share: n / total }));
}
