import type { Comparison, TopicRow } from '@readout/compare';
import type { Style } from './style.js';
import { pad } from './wrap.js';

/** Topics in rows: which account carries each, and whether both, one or neither does. */
export function topicLines({ topics, accounts }: Comparison, style: Style): string[] {
  if (topics.length === 0) return [];
  const sides = accounts
    .filter(({ published, relayed }) => published.length + relayed.length > 0)
    .map(({ side }) => side);
  const name = Math.max(...topics.map(({ topic }) => topic.length));
  const head = `${pad('', name)}  ${sides.map((side) => pad(side, side.length)).join('  ')}`;
  const rows = topics.map((row) => {
    const marks = sides.map((side) => pad(row.carriedBy.includes(side) ? 'x' : '·', side.length)).join('  ');
    return `${pad(row.topic, name)}  ${marks}  ${style.dim(spreadWords(row, sides.length))}`;
  });
  return ['', style.bold('Topics'), ...(sides.length ? [head.trimEnd()] : []), ...rows];
}

function spreadWords({ spread, carriedBy }: TopicRow, accounts: number): string {
  if (spread === 'none') return 'in neither account';
  if (spread === 'one' || accounts === 1) return `only ${carriedBy.join(', ')}`;
  return spread === 'all' ? (accounts === 2 ? 'both' : 'all') : carriedBy.join(', ');
}
