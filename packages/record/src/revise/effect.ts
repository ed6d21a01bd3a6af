import type { Reading, Span, Statement } from '@readout/reader';
import { withinBest } from './best-pairs.js';

/** A statement of one revision: its id and span there, and its words. */
export interface RevisedStatement extends Span {
  readonly id: string;
  readonly words: string;
  readonly speaker?: string;
  readonly source?: string;
  readonly side?: string;
  readonly act: string;
}

/** What a revision did to what was said. `fields`: what differs, "words" or a field of the statement. */
export interface Effect {
  readonly added: readonly RevisedStatement[];
  readonly dropped: readonly RevisedStatement[];
  readonly changed: readonly {
    readonly before: RevisedStatement;
    readonly after: RevisedStatement;
    readonly fields: readonly string[];
  }[];
}

const FIELDS = ['speaker', 'source', 'side', 'act', 'form'] as const;

/** In: the readings of an older and a newer revision. Out: which statements came, went or changed, in the order of the texts. */
export function effectOf(older: Reading, newer: Reading): Effect {
  const [before, after] = [open(older), open(newer)];
  const same = pairEqual(before, after, ({ key }) => key);
  const reworded = withinBest(same.before, same.after, ({ words }) => words);
  return {
    added: reworded.after.map(({ told }) => told),
    dropped: reworded.before.map(({ told }) => told),
    changed: [...same.pairs, ...reworded.pairs]
      .map(([one, other]) => ({ before: one.told, after: other.told, fields: differing(one, other) }))
      .filter(({ fields }) => fields.length)
      .sort((a, b) => a.after.start - b.after.start),
  };
}

interface Open {
  readonly statement: Statement;
  readonly told: RevisedStatement;
  /** The words without marks and blanks. */
  readonly key: string;
  readonly words: readonly string[];
}

function open({ document, statements }: Reading): Open[] {
  return statements.map((statement) => {
    const { id, content, speaker, source, side, act } = statement;
    const words = document.text.slice(content.start, content.end);
    const folded = words.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const told = { id, ...content, words, act, ...defined({ speaker, source, side }) };
    return { statement, told, key: folded.join(' '), words: folded };
  });
}

const defined = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

const differing = (a: Open, b: Open): string[] => [
  ...(a.key === b.key ? [] : ['words']),
  ...FIELDS.filter((field) => a.statement[field] !== b.statement[field]),
];

/** Pairs those of one key, first with first. */
function pairEqual<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string) {
  const waiting = new Map<string, T[]>();
  for (const item of after) waiting.set(keyOf(item), [...(waiting.get(keyOf(item)) ?? []), item]);
  const pairs: (readonly [T, T])[] = [];
  const alone = before.filter((item) => {
    const other = waiting.get(keyOf(item))?.shift();
    if (other) pairs.push([item, other]);
    return !other;
  });
  const paired = new Set(pairs.map(([, other]) => other));
  return { pairs, before: alone, after: after.filter((item) => !paired.has(item)) };
}
