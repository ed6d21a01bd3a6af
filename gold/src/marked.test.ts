import { describe, expect, it } from 'vitest';
import { parseMarks } from './marked.js';

describe('parseMarks', () => {
  it('takes the marks out and keeps their spans', () => {
    const { text, spans } = parseMarks('Elle a dit que ⟦s1:la porte « ⟦s2:reste grande ouverte⟧ »⟧.');
    expect(text).toBe('Elle a dit que la porte « reste grande ouverte ».');
    const words = [...spans].map(([mark, { start, end }]) => [mark, text.slice(start, end)]);
    expect(words).toEqual([
      ['s2', 'reste grande ouverte'],
      ['s1', 'la porte « reste grande ouverte »'],
    ]);
  });

  it('counts UTF-16 code units', () => {
    expect(parseMarks('🕊 ⟦s1:paix⟧').spans.get('s1')).toEqual({ start: 3, end: 7 });
  });

  it.each([
    ['closed too often', 'a⟧'],
    ['not closed', '⟦s1:a'],
    ['without a name', '⟦a⟧'],
    ['twice', '⟦s1:a⟧ ⟦s1:b⟧'],
  ])('refuses marks %s', (_, marked) => {
    expect(() => parseMarks(marked)).toThrow();
  });
});
