import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { WordChange } from '../src/comparison.js';
import { compare } from '../src/index.js';
import { Communique } from '../src/quotations/communique.js';
import { trace } from '../src/quotations/trace.js';
import { verdictExamples } from '../src/quotations/verdict-rules.examples.js';
import { verdictRules } from '../src/quotations/verdict-rules.js';
import { told } from './told.js';

function traced(communique: string, quotation: string) {
  const reading = told({ id: 'c', side: 'FR', text: communique });
  const contact = reading.contacts[0];
  if (!contact) throw new Error('no contact');
  return trace(quotation, { start: 0, end: quotation.length }, new Communique({ reading, contact }));
}

describe.each(verdictRules.map(({ id }) => id))('%s', (id) => {
  test.each(verdictExamples[id].yes)('yes: %s → %s', (communique, quotation) => {
    expect(traced(communique, quotation)?.verdict).toBe(id);
  });
  test.each(verdictExamples[id].no)('no: %s → %s', (communique, quotation) => {
    expect(traced(communique, quotation)?.verdict).not.toBe(id);
  });
});

describe('a traced quotation', () => {
  it('shows what was left out and put in, word by word, and whether a mark tells of it', () => {
    const changed = traced(
      'We shall rebuild the old quays of Odesa.',
      'We shall surely rebuild the quays […] of Odesa',
    );
    expect(changed?.changes).toEqual([
      { kind: 'same', words: 'We shall ' },
      { kind: 'added', words: 'surely ' },
      { kind: 'same', words: 'rebuild the ' },
      { kind: 'dropped', words: 'old ' },
      { kind: 'same', words: 'quays […] of Odesa' },
    ]);
    expect(changed?.marked).toBe(false);
    expect(traced('Ils savent que le port est ouvert.', 'Ils [les marins] savent que le port')?.changes).toMatchObject([
      { words: 'Ils ' },
      { kind: 'added', words: '[les marins] ' },
      { words: 'savent que le port' },
    ]);
    expect(traced('The quays, the cranes and the dykes.', 'The quays […] and the dykes')?.marked).toBe(true);
  });
  it('points to the words in the communiqué', () => {
    const text = 'They met. The quays stay open all winter, he said.';
    const { start, end } = traced(text, 'the quays stay open')?.found ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('The quays stay open');
  });
  it('is found in a long communiqué, its two halves far from each other', () => {
    const filler = Array.from({ length: 3000 }, (_, at) => `word${at}`).join(' ');
    const gap = filler.slice(0, 400);
    const text = `${filler} The ferries of Odesa ${gap} carry timber and grain. ${filler}`;
    expect(traced(text, 'The ferries of Odesa carry timber and grain')?.verdict).toBe('shortened');
  });
  it('gives back the words of both, whatever they are', () => {
    const words = fc.array(fc.constantFrom('port', 'quai', 'grue', 'digue', 'phare'), { minLength: 1, maxLength: 12 });
    const join = (kind: string, changes: readonly WordChange[]): string[] =>
      changes.flatMap((change) => (change.kind === kind ? [] : change.words.trim().split(' ')));
    fc.assert(
      fc.property(words, words, (communique, quotation) => {
        const found = traced(communique.join(' '), quotation.join(' '));
        if (!found?.changes.length) return;
        expect(join('dropped', found.changes)).toEqual(quotation);
        expect(communique.join(' ')).toContain(join('added', found.changes).join(' '));
      }),
    );
  });
});

describe('quotations of a comparison', () => {
  const quote = { form: 'quote', speaker: 'person/emmanuel-macron', side: 'FR' } as const;
  const communique = told({ id: 'c', side: 'FR', text: 'He said that the quays stay open all winter.' });
  it('are none where no communiqué is known', () => {
    const paper = told({ id: 'p', text: '“⟦s1:the quays stay open⟧”', statements: { s1: quote } });
    expect(compare([paper])?.quotations).toEqual([]);
  });
  it('are not asked of people who speak for no party', () => {
    const text = '“⟦s1:Nobody asked for stadiums⟧”, an expert said. “⟦s2:We want stadiums⟧”, he said.';
    const paper = told({ id: 'p', text, statements: { s1: { form: 'quote' }, s2: quote } });
    expect(
      compare([communique, paper])?.quotations.map(({ verdict, quotation }) => [quotation.passage.words, verdict]),
    ).toEqual([['We want stadiums', 'not-found']]);
  });
  it('count without being tied to the contact where a communiqué holds them', () => {
    const text = '“⟦s1:the quays stay open⟧” and “⟦s2:Nobody asked for stadiums⟧”';
    const { contact: _, ...loose } = { ...quote, contact: '' };
    const paper = told({ id: 'p', text, statements: { s1: { ...loose, contact: '' }, s2: { ...loose, contact: '' } } });
    expect(compare([communique, paper])?.quotations.map(({ verdict, found }) => [verdict, found?.words])).toEqual([
      ['verbatim', 'the quays stay open'],
    ]);
  });
});
