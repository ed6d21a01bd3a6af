import type { Lexed } from '../lexicon/lexed.js';
import { type Draft, key } from './date-words.js';

/** "trois jours auparavant", "a month later", "two weeks ago", "the week before", "il y a dix jours" */
export function readSteps(lexed: Lexed, i: number, d: Draft): number {
  const ago = key(lexed, i, 'agoBefore');
  const start = ago?.last ?? i;
  const count = countAt(lexed, start);
  const unit = stepAt(lexed, count ? count.last : lexed.word(start, 'determiner') || start);
  if (!unit || (ago && !count)) return 0;
  const found = ago
    ? { sign: -1, last: unit.last, ago: true }
    : stepSign(lexed, unit.last, count !== undefined || lexed.is(start, 'determiner'));
  if (!found || (found.ago && !count)) return 0;
  d.relative = found.sign * (count?.value ?? 1) * (unit.times ?? 1);
  if (unit.step !== 'day') d.step = unit.step;
  if (found.ago) d.ago = true;
  return found.last;
}

function countAt(lexed: Lexed, i: number): { last: number; value: number } | undefined {
  const named = key(lexed, i, 'number');
  if (named) return named;
  return /^\d{1,2}$/.test(lexed.text(i)) ? { last: i + 1, value: Number(lexed.text(i)) } : undefined;
}

interface Step {
  readonly last: number;
  readonly step: 'day' | 'week' | 'month' | 'year';
  readonly times?: number;
}

function stepAt(lexed: Lexed, i: number): Step | undefined {
  const fortnight = key(lexed, i, 'fortnight');
  if (fortnight) return { last: fortnight.last, step: 'week', times: 2 };
  const kinds = { dayWord: 'day', week: 'week', monthWord: 'month', year: 'year' } as const;
  for (const kind of ['dayWord', 'week', 'monthWord', 'year'] as const) {
    const found = key(lexed, i, kind);
    if (found) return { last: found.last, step: kinds[kind] };
  }
  return undefined;
}

function stepSign(lexed: Lexed, i: number, opened: boolean): { sign: 1 | -1; last: number; ago: boolean } | undefined {
  if (!opened) return undefined;
  for (const [kind, sign, ago] of [
    ['earlier', -1, false],
    ['later', 1, false],
    ['ago', -1, true],
  ] as const) {
    const found = key(lexed, i, kind);
    // "two weeks after the death": counted from something that is told, not from the last date.
    if (found && !(lexed.is(found.last, 'determiner', 'of', 'that') || lexed.parts.tokens[found.last]?.capital))
      return { sign, last: found.last, ago };
  }
  return undefined;
}
