import type { ComparedFlag, Comparison, FieldRow } from '@readout/compare';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

export function flagLines({ flags }: Pick<Comparison, 'flags'>, style: Style): string[] {
  if (flags.length === 0) return [];
  return ['', style.bold('Flags'), ...flags.flatMap((flag) => oneFlag(flag, style))];
}

function oneFlag({ kind, message, passages }: ComparedFlag, style: Style): string[] {
  return [
    ...wrap(`! ${kind}: ${message}`, style.width, '  ').map(style.warn),
    ...passages.flatMap(({ words }) => wrap(`  > ${words}`, style.width, '    ').map(style.dim)),
  ];
}

/** Who says what of date, initiator and the like, where sides contradict each other. */
export function disputeLines({ fields }: Comparison, style: Style): string[] {
  const disputed = fields.filter((row) => row.disputed);
  if (disputed.length === 0) return [];
  return ['', style.bold('Accounts differ'), ...disputed.flatMap((row) => wrap(disputeWords(row), style.width, '  '))];
}

const disputeWords = ({ field, values }: FieldRow): string =>
  `${field}: ${values.map(({ side, value }) => `${value} (${side ?? 'the press'})`).join('; ')}`;
