import type { Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import type { WordClass } from '../languages/pack.js';
import { NOMINATIVE } from '../languages/shared/cases.js';
import type { Scene } from './scene.js';

export const contracted = (norm: string | undefined): boolean => ['du', 'des', 'au', 'aux'].includes(norm ?? '');

/** Where the preposition of a noun phrase at `first` begins. */
export function prepositionStart(scene: Scene, first: number): number {
  for (let i = Math.max(0, first - 4); i < first; i++) if (isPreposition(scene, i, first)) return i;
  return first;
}

export function canBeSubject(scene: Scene, mention: Mention, sentence: Sentence): boolean {
  const { lexed } = scene;
  if (mention.cases !== undefined && (mention.cases & NOMINATIVE) === 0) return false;
  if (lexed.is(mention.last, 'possessiveMark')) return false;
  // "PARIS – Arrivé lundi, …": where the dispatch was written.
  if (mention.phrase.capital && mention.first === sentence.first && isDateLine(scene, mention.last)) return false;
  const before = mention.first - 1;
  // "les délégations des Houthis": the delegation acts for them.
  const fused = contracted(lexed.parts.tokens[mention.first]?.norm);
  const link = fused ? mention.first : before;
  if (lexed.is(link, 'of') && lexed.is(link - 1, 'mission', 'partOf')) return !endsPreposition(scene, link - 2);
  if (fused && lexed.is(mention.first, 'of', 'to')) return false;
  if (before < sentence.first) return true;
  // "since they met", "after Biden called": a conjunction, if a verb follows.
  const verb = lexed.is(before, 'since', 'after', 'before') ? scene.groupAt.get(mention.last) : undefined;
  if (verb && ['past', 'present', 'pluperfect'].includes(verb.tense) && !verb.passive) return true;
  return !endsPreposition(scene, before);
}

const PREPOSITIONS: ReadonlySet<WordClass> = new Set<WordClass>([
  'of',
  'to',
  'with',
  'for',
  'by',
  'from',
  'against',
  'between',
  'in',
  'on',
  'during',
  'after',
  'before',
  'since',
  'according',
  'venue',
]);

/** Does a preposition end at this token? */
export function endsPreposition(scene: Scene, i: number): boolean {
  for (let first = i; first >= Math.max(0, i - 3); first--) if (isPreposition(scene, first, i + 1)) return true;
  return false;
}

/** Does a preposition begin at this token? */
export function isPrepositionAt({ lexed }: Scene, first: number): boolean {
  return lexed.words(first).some(({ term }) => PREPOSITIONS.has(term.word));
}

/** The longest phrase of its class at `first` ends at `last`. */
function isPreposition({ lexed }: Scene, first: number, last: number): boolean {
  for (const { term, last: end } of lexed.words(first))
    if (end === last && PREPOSITIONS.has(term.word) && lexed.word(first, term.word) === last) return true;
  return false;
}

/** A dash right behind, or behind a date or a bracket. */
function isDateLine({ lexed, dateAt }: Scene, last: number): boolean {
  let i = last;
  if (lexed.text(i) === ',') i = dateAt.get(i + 1)?.last ?? i;
  else if (lexed.text(i) === '(') while (i < last + 4 && lexed.text(i - 1) !== ')') i++;
  return /^[–—-]{1,2}$/.test(lexed.text(i));
}
