import type { Reading } from '@readout/reader';
import type { Style } from './style.js';
import { quoted } from './words.js';
import { wrap } from './wrap.js';

export function initiativeLines(readings: readonly Reading[], style: Style): string[] {
  const lines = readings.flatMap((reading) =>
    reading.initiatives.flatMap((initiative) => wrap(line(initiative, reading, style), style.width, '  ')),
  );
  return lines.length ? ['', style.bold('Initiatives'), ...new Set(lines)] : [];
}

function line(initiative: Reading['initiatives'][number], { document }: Reading, style: Style): string {
  const { name, status, proposers, supporters, opponents, rule } = initiative;
  const stands = [
    ['proposed by', proposers],
    ['supported by', supporters],
    ['opposed by', opponents],
  ] as const;
  const words = stands.filter(([, sides]) => sides.length).map(([stance, sides]) => `${stance} ${sides.join(', ')}`);
  return `- ${quoted(document.text.slice(name.start, name.end), 'quote')}: ${[status, ...words].join('; ')}${style.why ? ` [${rule}]` : ''}`;
}
