/** In: a comparison. Out: its topics in groups: only one side's, shared ones in the middle, the press's last. */
import type { Comparison, TopicRow } from '@readout/compare';

export interface TopicGroup {
  readonly kind: 'all' | 'some' | 'one' | 'none';
  /** The side that alone carries these topics. */
  readonly side?: string;
  readonly rows: readonly TopicRow[];
}

export function topicGroups({ topics, accounts }: Comparison): TopicGroup[] {
  const parties = accounts.filter(({ participant }) => participant).map(({ side }) => side);
  const others = accounts.filter(({ participant }) => !participant).map(({ side }) => side);
  const only = (side: string): TopicGroup => ({
    kind: 'one',
    side,
    rows: topics.filter((row) => row.spread === 'one' && row.carriedBy[0] === side),
  });
  const shared = (kind: TopicGroup['kind']): TopicGroup => ({
    kind,
    rows: topics.filter((row) => row.spread === kind),
  });
  const [first, ...rest] = parties;
  const groups = [
    ...(first ? [only(first)] : []),
    shared('all'),
    shared('some'),
    ...rest.map(only),
    ...others.map(only),
    shared('none'),
  ];
  return groups.filter(
    ({ kind, side, rows }) => rows.length || kind === 'all' || (kind === 'one' && side && parties.includes(side)),
  );
}
