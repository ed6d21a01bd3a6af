import type { Span, Statement, Voice } from '../reading.js';

/** Shares of the text by voice: the side of the innermost statement over each character, "other" without side, else the narrator. */
export function voiceShares(length: number, fences: readonly Span[], statements: readonly Statement[]): Voice[] {
  const owner: (string | undefined)[] = new Array(length);
  for (let i = 0; i < length; i++) owner[i] = 'narrator';
  const outerFirst = [...statements].sort(
    (a, b) => b.content.end - b.content.start - (a.content.end - a.content.start),
  );
  for (const statement of outerFirst)
    owner.fill(statement.side ?? 'other', statement.content.start, statement.content.end);
  for (const fence of fences) owner.fill(undefined, fence.start, fence.end);
  const counts = new Map<string, number>();
  let total = 0;
  for (const voice of owner) {
    if (voice === undefined) continue;
    counts.set(voice, (counts.get(voice) ?? 0) + 1);
    total++;
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([voice, n]) => ({ voice, share: n / total }));
}
