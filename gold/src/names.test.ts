import { describe, expect, it } from 'vitest';
import { sameName } from './names.js';

describe('sameName', () => {
  it.each([
    ['Kaïs Saïed', 'Kais Saied'],
    ['Abdel Fattah al-Sisi', 'Abdel Fattah el-Sissi'],
    ['Mohammed bin Salman', 'Mohamed bin Salman'],
    ['Ivory Coast', 'Côte d’Ivoire'],
    ['the European Union', 'European Council'],
    ['Turkey', 'Türkiye'],
    ['a Greek diplomat', 'the Greek diplomat'],
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each([
    ['Kaïs Saïed', 'Nabil Ammar'],
    ['Guinea', 'Guinea-Bissau'],
    ['Niger', 'Nigeria'],
    ['Luís Montenegro', 'Montenegro'],
    ['a Greek diplomat', 'Greece'],
    ['two officials', 'Rashad Alimi'],
  ])('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });

  it('takes two names of one palace for the same only where the sides agree', () => {
    expect(sameName('Kremlin', 'Presidency of Russia', 'RU', 'RU')).toBe(true);
    expect(sameName('Presidency of Egypt', 'Presidency of Russia', 'EG', 'RU')).toBe(false);
  });
});
