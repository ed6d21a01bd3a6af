/** A document changed after publication in what it says was said: other words, a statement more, a statement less. */
import type { Reading, Statement } from '@readout/reader';
import type { ComparedFlag, Passage } from '../comparison.js';
import { group } from '../group.js';
import { keyOf } from '../quotations/words.js';
import { passage, statementsAbout, type Telling } from '../telling.js';
import type { FlagRule } from './flag-rule.js';

/** What is said without marks, blanks and case: these change nothing. */
function wordsSaid({ document }: Reading, { content }: Statement): string {
  const words = document.text.slice(content.start, content.end).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.map(keyOf).join(' ');
}

/** Statements of the one reading that have no equal in the other, which may hold each once. */
function without(statements: readonly Statement[], reading: Reading, others: readonly string[]): Passage[] {
  const left = new Map([...group(others, (words) => words)].map(([words, all]) => [words, all.length]));
  return statements.flatMap((statement) => {
    const words = wordsSaid(reading, statement);
    const count = left.get(words) ?? 0;
    left.set(words, count - 1);
    return count > 0 ? [] : [passage(reading, statement.content, statement.id)];
  });
}

function flag(telling: Telling, original: Reading): ComparedFlag[] {
  const { reading, contact } = telling;
  const now = statementsAbout(telling);
  const then = original.statements.filter(({ initiative }) => !initiative);
  const added = without(
    now,
    reading,
    original.statements.map((statement) => wordsSaid(original, statement)),
  );
  const dropped = without(
    then,
    original,
    reading.statements.map((statement) => wordsSaid(reading, statement)),
  );
  if (!added.length && !dropped.length) return [];
  const claim = added.length ? added : contact.evidence.slice(0, 1).map((span) => passage(reading, span));
  const message = `Changed after publication. Statements new or reworded: ${added.length}; gone: ${dropped.length}.`;
  const { side } = reading.document;
  return [{ kind: 'revised', message, ...(side ? { side } : {}), passages: [...claim, ...dropped] }];
}

export const revised: FlagRule = {
  id: 'revised',
  find: ({ tellings, background: { originals } }) =>
    tellings.flatMap((telling) => {
      const original = originals?.[telling.reading.document.id];
      return original ? flag(telling, original) : [];
    }),
};
