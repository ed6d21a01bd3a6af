/** A document changed after publication in what it says was said: other words, a statement more, a statement less. */
import type { Reading, Statement } from '@readout/reader';
import type { ComparedFlag, Passage } from '../comparison.js';
import { group } from '../group.js';
import { keyOf } from '../quotations/words.js';
import { passage, statementsAbout, type Telling } from '../telling.js';
import type { FlagRule } from './flag-rule.js';

/** Words without marks, blanks and case: these change nothing. */
function bare(words: string): string {
  const found = words.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return found.map(keyOf).join(' ');
}

const wordsSaid = ({ document }: Reading, { content }: Statement): string =>
  bare(document.text.slice(content.start, content.end));

/** Where a comma came or went the same words may be cut otherwise: they are no change. One word alone stands anywhere. */
const standsIn = (words: string, text: string): boolean => words.includes(' ') && ` ${text} `.includes(` ${words} `);

/** Statements of the one reading that have no equal in the other, which may hold each once, and whose words are not in its text. */
function without(statements: readonly Statement[], reading: Reading, other: Reading): Passage[] {
  const others = group(other.statements, (statement) => wordsSaid(other, statement));
  const left = new Map([...others].map(([words, all]) => [words, all.length]));
  const missing = statements.filter((statement) => {
    const words = wordsSaid(reading, statement);
    const count = left.get(words) ?? 0;
    left.set(words, count - 1);
    return count <= 0;
  });
  if (!missing.length) return [];
  const text = bare(other.document.text);
  return missing
    .filter((statement) => !standsIn(wordsSaid(reading, statement), text))
    .map((statement) => passage(reading, statement.content, statement.id));
}

function flag(telling: Telling, original: Reading): ComparedFlag[] {
  const { reading, contact } = telling;
  const now = statementsAbout(telling);
  const then = original.statements.filter(({ initiative }) => !initiative);
  const added = without(now, reading, original);
  const dropped = without(then, original, reading);
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
