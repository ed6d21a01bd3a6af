import { holding } from '../1-text/index.js';
import { ANY_CASE } from '../languages/shared/cases.js';
import type { Lexed } from '../lexicon/lexed.js';
import { besideContact } from './compounds.js';
import type { Mention } from './mention.js';

/** Joins "X, Y et Z" into one mention of several actors; the single mentions stay too, for what only names one. */
export function joinLists(mentions: readonly Mention[], lexed: Lexed): Mention[] {
  const joined: Mention[] = [];
  for (let i = 0; i < mentions.length; ) {
    const { end, reach } = listAt(mentions, i, lexed);
    if (end > i && !agentBefore(mentions, i, end, lexed)) {
      joined.push(merge(mentions.slice(i, end + 1)));
      i = end + 1;
      continue;
    }
    // What no "and" closes is no list from any of its members on.
    const singles = end > i ? i + 1 : reach + 1;
    for (; i < singles; i++) joined.push(mentions[i] as Mention);
  }
  return joined;
}

/** "Réunis par A, B et C ont …": the first is the agent of a participle, the list begins after the comma. */
function agentBefore(mentions: readonly Mention[], i: number, end: number, lexed: Lexed): boolean {
  const first = mentions[i] as Mention;
  const last = mentions[end] as Mention;
  if (end - i < 2 || lexed.text(first.last) !== ',' || !lexed.is(first.first - 1, 'by', 'with', 'of')) return false;
  const next = lexed.text(last.last) === ',' ? last.last + 1 : last.last;
  return lexed.term(next, 'auxiliary') !== undefined || lexed.term(next, 'verb') !== undefined;
}

/** `end`: index of the last mention of the list that starts at `i`, `i` itself where there is none; `reach`: of the last one a comma links. */
function listAt(mentions: readonly Mention[], i: number, lexed: Lexed): { end: number; reach: number } {
  let end = i;
  let reach = i;
  for (; reach + 1 < mentions.length; reach++) {
    const a = mentions[reach] as Mention;
    const b = mentions[reach + 1] as Mention;
    if (!listable(a) || !listable(b) || ((a.cases ?? ANY_CASE) & (b.cases ?? ANY_CASE)) === 0) break;
    const link = hyphened(a, b, lexed) ? 'hyphen' : linkAfter(lexed, a.last, b.first);
    if (link === undefined || (isPlace(a, lexed) && b.phrase.shape !== 'body')) break;
    if (link === 'hyphen') return { end: reach + 1, reach: reach + 1 };
    if (link === 'and' || headlinePair(b, lexed)) end = reach + 1;
  }
  return { end, reach };
}

/** "à Rabat, le roi …": a capital after a preposition is where, not who. */
function isPlace(mention: Mention, lexed: Lexed): boolean {
  return mention.phrase.capital === true && lexed.is(mention.first - 1, 'in', 'to');
}

/** "Modi, Xi hold talks": in a heading a comma joins the subjects of the verb that follows. */
function headlinePair(last: Mention, lexed: Lexed): boolean {
  const paragraph = holding(lexed.parts.paragraphs, last.first);
  return (
    paragraph?.heading === true && (lexed.term(last.last, 'verb') ?? lexed.term(last.last, 'auxiliary')) !== undefined
  );
}

/** "Russia-Ukraine talks", "the Trump-Putin call" */
function hyphened(a: Mention, b: Mention, lexed: Lexed): boolean {
  return a.last === b.first && lexed.parts.tokens[b.first]?.joined === true && besideContact(lexed, a.first, b.last);
}

function linkAfter(lexed: Lexed, from: number, to: number): 'comma' | 'and' | undefined {
  if (to <= from || to - from > 3) return undefined;
  let j = from;
  const comma = lexed.text(j) === ',';
  if (comma) j++;
  const and = lexed.word(j, 'and');
  if (and) j = and;
  // "Moscou et à Kiev", "de la Russie et de l'Ukraine"
  const preposition = Math.max(lexed.word(j, 'of'), lexed.word(j, 'to'), lexed.word(j, 'with'));
  if (preposition && preposition === to) j = to;
  if (j !== to) return undefined;
  return and ? 'and' : comma ? 'comma' : undefined;
}

const listable = (m: Mention): boolean => m.actors.length > 0;

function merge(mentions: readonly Mention[]): Mention {
  const first = mentions[0] as Mention;
  const last = mentions.at(-1) as Mention;
  const actors = [...new Set(mentions.flatMap((m) => m.actors))];
  return {
    ...first,
    last: last.last,
    end: last.end,
    actors,
    basis: mentions.some((m) => m.basis === 'resolved') ? 'resolved' : 'stated',
    parts: mentions,
    ...(first.last === mentions[1]?.first && { phrase: { ...first.phrase, compound: true } }),
  };
}
