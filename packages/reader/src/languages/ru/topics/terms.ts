// Topic terms in all cases: `;` separates phrases, `*` before one asks for the plural as well, `=` takes it as it stands.

import type { TopicTerms } from '../../topic-terms.js';
import { both, singular } from '../declension.js';

const list = (text: string): string[] => [
  ...new Set(
    text
      .split(';')
      .map((phrase) => phrase.trim())
      .filter(Boolean)
      .flatMap((phrase) => (phrase.startsWith('=') ? [phrase.slice(1)] : phrase.startsWith('*') ? both(phrase.slice(1)) : singular(phrase))),
  ),
];

export function terms(strong: string, weak = '', vague = '', not = ''): TopicTerms {
  const lists = { strong: list(strong), weak: list(weak), vague: list(vague), not: list(not) };
  const heavier = new Set(lists.strong);
  const weaker = lists.weak.filter((term) => !heavier.has(term));
  const weights = new Set([...heavier, ...weaker]);
  return { ...lists, weak: weaker, vague: lists.vague.filter((term) => !weights.has(term)), not: lists.not.filter((term) => !weights.has(term)) };
}
