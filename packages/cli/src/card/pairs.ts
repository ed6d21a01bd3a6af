import type { ComparedStatement, Comparison, StatementPair } from '@readout/compare';
import { actWords } from './acts.js';
import type { Style } from './style.js';
import { quoted, speakerOf } from './words.js';
import { wrap } from './wrap.js';

/** Statements of two sides on one topic that do not stand alike: rejected here and called for there, agreed here and not there. */
export function pairLines({ pairs, actors }: Comparison, style: Style): string[] {
  const parting = pairs.filter(({ relation }) => relation !== 'alike');
  if (parting.length === 0) return [];
  return ['', style.bold('Where they part'), ...parting.flatMap((pair) => onePair(pair, actors, style))];
}

function onePair(
  { topics, relation, rule, statements }: StatementPair,
  actors: Comparison['actors'],
  style: Style,
): string[] {
  return [
    ...wrap(`- ${topics.join(', ')}: ${relation}${style.why ? ` [${rule}]` : ''}`, style.width, '  '),
    ...statements.flatMap((one) =>
      wrap(`${one.side}: ${said(withoutSource(one), actors)}`, style.width - 2, '  ').map(indented),
    ),
  ];
}

/** What the press tells as said, and no published account holds. */
export function additionLines({ additions, actors }: Comparison, style: Style): string[] {
  if (additions.length === 0) return [];
  return [
    '',
    style.bold('In the press alone'),
    ...additions.flatMap((one) => wrap(`- ${said(one, actors)}`, style.width, '  ')),
  ];
}

/** In its own account a side vouches for everything. */
const withoutSource = ({ source: _, ...statement }: ComparedStatement): ComparedStatement => statement;
const indented = (line: string): string => `  ${line}`;

function said(statement: ComparedStatement, actors: Comparison['actors']): string {
  const { act, speaker, passage, form } = statement;
  const who = speakerOf(statement, (key) => actors[key]?.name ?? key);
  return `${who} ${actWords(act, speaker)}: ${quoted(passage.words, form)}`;
}
