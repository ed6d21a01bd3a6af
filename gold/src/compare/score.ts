import type { Comparison, Passage } from '@readout/compare';
import type { FlagLabel, LabelledComparison, QuotationLabel } from './documents.js';

/** What is right, what is found and should not be, what is missed; by measure. */
export interface Count {
  found: number;
  extra: number;
  missed: number;
}

export interface ComparisonScore {
  readonly counts: Map<string, Count>;
  readonly faults: string[];
}

/** In: labels and what was compared. Counts go to `score`: pairs, relations, quotations and flags, each by kind. */
export function scoreComparison(labels: LabelledComparison, comparison: Comparison, score: ComparisonScore): void {
  scorePairs(labels, comparison, score);
  scoreQuotations(labels, comparison, score);
  scoreAdditions(labels, comparison, score);
  scoreFlags(labels, comparison, score);
  scoreDelays(labels, comparison, score);
}

function scorePairs({ id, pairs }: LabelledComparison, comparison: Comparison, score: ComparisonScore): void {
  const rest = [...comparison.pairs];
  for (const { relation = '', ...sides } of pairs) {
    const at = rest.findIndex(({ statements }) =>
      Object.entries(sides).every(([side, words]) =>
        statements.some((one) => one.side === side && isStretch(one.passage.words, words)),
      ),
    );
    const found = at < 0 ? undefined : rest.splice(at, 1)[0];
    count(score, 'pairs', found ? 'found' : 'missed');
    count(score, relation, found?.relation === relation ? 'found' : 'missed');
    if (found && found.relation !== relation) count(score, found.relation, 'extra');
    if (found?.relation !== relation)
      score.faults.push(`${id}: ${Object.values(sides).join(' | ')}, ${relation}: ${found?.relation ?? 'no pair'}`);
  }
  for (const { statements, relation } of rest) {
    count(score, 'pairs', 'extra');
    count(score, relation, 'extra');
    score.faults.push(`${id}: ${statements.map(({ passage }) => passage.words).join(' | ')} are no pair`);
  }
}

function scoreQuotations({ id, quotations }: LabelledComparison, comparison: Comparison, score: ComparisonScore): void {
  const rest = [...comparison.quotations];
  for (const label of quotations) {
    const at = rest.findIndex(({ quotation }) => isAt(quotation.passage, label.in, label.words));
    const found = at < 0 ? undefined : rest.splice(at, 1)[0];
    if (found && isRight(found.verdict, found.found?.document, label)) count(score, label.verdict, 'found');
    else {
      count(score, label.verdict, 'missed');
      if (found) count(score, found.verdict, 'extra');
      const told = found ? `is ${found.verdict} ${found.found?.document ?? ''}` : 'was not checked';
      score.faults.push(`${id}: “${label.words}”, ${label.verdict} of ${label.of ?? 'nobody'}, ${told}`);
    }
  }
  for (const { quotation, verdict } of rest) {
    count(score, verdict, 'extra');
    score.faults.push(`${id}: “${quotation.passage.words}” is no quotation, and ${verdict}`);
  }
}

const isRight = (verdict: string, document: string | undefined, label: QuotationLabel): boolean =>
  verdict === label.verdict && document === label.of;

function scoreAdditions({ id, adds }: LabelledComparison, { additions }: Comparison, score: ComparisonScore): void {
  const rest = [...additions];
  for (const words of adds) {
    const at = rest.findIndex(({ passage }) => isStretch(passage.words, words));
    if (at >= 0) rest.splice(at, 1);
    else score.faults.push(`${id}: the press does not add “${words}”`);
    count(score, 'adds', at < 0 ? 'missed' : 'found');
  }
  for (const { passage } of rest) {
    count(score, 'adds', 'extra');
    score.faults.push(`${id}: the press adds “${passage.words}”, which is told`);
  }
}

function scoreFlags({ id, flags }: LabelledComparison, comparison: Comparison, score: ComparisonScore): void {
  const rest = [...comparison.flags];
  for (const label of flags) {
    const at = rest.findIndex((flag) => isFlag(flag, label));
    if (at >= 0) rest.splice(at, 1);
    count(score, label.kind, at < 0 ? 'missed' : 'found');
    if (at < 0) score.faults.push(`${id}: no ${label.kind} ${label.side ?? label.field ?? ''} ${label.words ?? ''}`);
  }
  for (const { kind, message, passages } of rest) {
    count(score, kind, 'extra');
    score.faults.push(`${id}: ${kind} where there is none: ${message} “${passages[0]?.words ?? ''}”`);
  }
}

function scoreDelays({ id, late = {} }: LabelledComparison, { accounts }: Comparison, score: ComparisonScore): void {
  for (const [side, days] of Object.entries(late)) {
    const delay = accounts.find((account) => account.side === side)?.delay;
    count(score, 'late', delay === days ? 'found' : 'missed');
    if (delay !== days) score.faults.push(`${id}: the account of ${side} came ${delay} days late, not ${days}`);
  }
}

function isFlag({ kind, side, field, passages }: Comparison['flags'][number], label: FlagLabel): boolean {
  const claim = passages[0];
  return (
    kind === label.kind &&
    (label.side === undefined || side === label.side) &&
    (label.field === undefined || field === label.field) &&
    (label.in === undefined || (claim !== undefined && isAt(claim, label.in, label.words ?? '')))
  );
}

/** The words of a label are a stretch of the passage, or the passage is a stretch of them. */
const isAt = ({ document, words }: Passage, id: string, label: string): boolean =>
  document === id && isStretch(words, label);

const isStretch = (words: string, label: string): boolean => words.includes(label) || label.includes(words);

function count({ counts }: ComparisonScore, measure: string, result: keyof Count): void {
  const known = counts.get(measure) ?? { found: 0, extra: 0, missed: 0 };
  known[result]++;
  counts.set(measure, known);
}

/** Found of what should be found, and of what was found: 1 where there is nothing. */
export const precisionOf = ({ found, extra }: Count): number => (found + extra ? found / (found + extra) : 1);
export const recallOf = ({ found, missed }: Count): number => (found + missed ? found / (found + missed) : 1);
