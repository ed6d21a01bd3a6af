import { readFileSync } from 'node:fs';
import { world } from '@readout/world';
import { describe, expect, it } from 'vitest';
import { isLanguage, preferred } from '../src/lib/language';
import { SLOTS, slotsFor } from '../src/lib/slots';
import { topics as english } from '../src/messages/topics/en';
import { topics as french } from '../src/messages/topics/fr';

describe('words', () => {
  it('name every topic of the world in every language', () => {
    const ids = world.topics.map(({ id }) => id);
    expect(ids.filter((id) => !(id in english))).toEqual([]);
    expect(ids.filter((id) => !(id in french))).toEqual([]);
  });
});

describe('language', () => {
  it.each([
    ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
    ['de, en;q=0.5', 'en'],
    ['en;q=0.2, fr;q=0.3', 'fr'],
    ['zh', 'en'],
    [null, 'en'],
  ])('for %s is %s', (header, language) => {
    expect(preferred(header)).toBe(language);
  });
  it('is known or not', () => {
    expect([isLanguage('fr'), isLanguage('xx')]).toEqual([true, false]);
  });
});

describe('slots', () => {
  it('are the same whatever the order, and never shared on a page', () => {
    expect([...slotsFor(['RU', 'FR'])].sort()).toEqual([...slotsFor(['FR', 'RU'])].sort());
    const six = ['FR', 'RU', 'US', 'CN', 'DE', 'UA'];
    expect(new Set(slotsFor(six).values()).size).toBe(SLOTS);
    expect(slotsFor(six, ['AL', 'PL']).size).toBe(SLOTS);
  });
  it('go to the parties first', () => {
    const alone = slotsFor(['FR', 'RU']);
    const commented = slotsFor(['FR', 'RU'], ['AL', 'PL', 'SE']);
    expect([commented.get('FR'), commented.get('RU')]).toEqual([alone.get('FR'), alone.get('RU')]);
  });
});

describe('colours', () => {
  const css = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');
  const [light = '', dark = ''] = css.split('@media');
  const slots = Array.from({ length: SLOTS }, (_, slot) => slot);
  const pairs = [
    ...['ink', 'soft', 'accent'].flatMap((ink) => ['paper', 'leaf'].map((ground) => [ink, ground])),
    ['ink', 'accent-tint'],
    ['accent', 'accent-tint'],
    ['other', 'other-tint'],
    ...slots.flatMap((slot) => [
      [`side-${slot}`, 'paper'],
      [`side-${slot}`, `tint-${slot}`],
      ['ink', `tint-${slot}`],
    ]),
  ] as [string, string][];

  it.each([
    ['light', light],
    ['dark', light + dark],
  ])('can be read: %s', (_, rules) => {
    const colours = new Map([...rules.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, hex]) => [name, hex]));
    const bad = pairs.filter(([ink, ground]) => contrast(colours.get(ink), colours.get(ground)) < 4.5);
    expect(bad).toEqual([]);
  });
});

function luminance(hex = '#000000'): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a?: string, b?: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}
