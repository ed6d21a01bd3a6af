import type { CheckedQuotation, ComparedStatement, Comparison } from '@readout/compare';
import { expect, test } from 'vitest';
import { quotationLines } from './quotations.js';
import { plainStyle } from './style.js';

const statement = (words: string): ComparedStatement => ({
  passage: { document: 'paper', start: 0, end: words.length, words },
  form: 'quote',
  act: 'say',
  side: 'FR',
  relayed: true,
  topics: [],
  basis: 'stated',
  rule: 'test',
});
const found = { document: 'elysee', start: 0, end: 1, words: 'Nous paierons les vieux quais' };
const quotations: CheckedQuotation[] = [
  { quotation: statement('We came'), verdict: 'verbatim', found, marked: false, changes: [] },
  {
    quotation: statement('Nous paierons tous les quais'),
    verdict: 'other-words',
    found,
    marked: false,
    changes: [
      { kind: 'same', words: 'Nous paierons ' },
      { kind: 'added', words: 'tous ' },
      { kind: 'same', words: 'les ' },
      { kind: 'dropped', words: 'vieux ' },
      { kind: 'same', words: 'quais' },
    ],
  },
  { quotation: statement('We shall pay'), verdict: 'other-language', found, marked: false, changes: [] },
  { quotation: statement('Nobody paid'), verdict: 'not-found', marked: false, changes: [] },
];
const comparison = { quotations, documents: [{ id: 'elysee', language: 'fr', publisher: 'Élysée' }] };

test('each quotation with its verdict, its communiqué, and what was changed', () => {
  expect(quotationLines(comparison as unknown as Comparison, plainStyle(80))).toEqual([
    '',
    'Quotations',
    '- “We came”: word for word; Élysée',
    '- “Nous paierons tous les quais”: other words, and does not say so; Élysée',
    '  > Nous paierons {+tous+} les [-vieux-] quais',
    '- “We shall pay”: perhaps translated; Élysée',
    '  > Nous paierons les vieux quais',
    '- “Nobody paid”: in no communiqué',
  ]);
});

test('nothing where no quotation was checked', () => {
  expect(quotationLines({ ...comparison, quotations: [] } as unknown as Comparison, plainStyle(80))).toEqual([]);
});
