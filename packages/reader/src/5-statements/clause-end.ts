import type { Sentence } from '../1-text/index.js';
import { agentOf, skipAdverbs } from './adverbs.js';
import { isCue, type Scene } from './scene.js';

/**
 * Where reported content that begins at token `from` ends (exclusive): at a coordinated reporting verb, a trailing
 * attribution, a narrator's subordinate clause, or the end of the sentence.
 */
export function clauseEnd(scene: Scene, sentence: Sentence, from: number, frame: 'that' | 'phrase'): number {
  const { lexed, quoteAt, quoteAround } = scene;
  const around = quoteAround[from];
  const limit =
    around && around.close <= sentence.last && around.open >= sentence.first ? around.last : lastOf(scene, sentence);
  for (let i = from; i < limit; i++) {
    const quote = quoteAt.get(i);
    if (quote && quote.open > from - 1 && quote.close < limit) {
      i = quote.closed ? quote.close : quote.close - 1;
      continue;
    }
    if (i === from) continue;
    if (stops(scene, i, limit, frame)) return trim(scene, from, i);
    if (lexed.text(i) === '(') i = closing(scene, i, limit);
  }
  return trim(scene, from, limit);
}

function lastOf(scene: Scene, sentence: Sentence): number {
  let last = sentence.last;
  while (
    last > sentence.first + 1 &&
    /^[.!?…]$/.test(scene.lexed.text(last - 1)) &&
    scene.quoteAround[last - 1] === undefined
  )
    last--;
  return last;
}

function trim(scene: Scene, from: number, end: number): number {
  let last = end;
  while (last > from + 1 && /^[,;:–—.]$/.test(scene.lexed.text(last - 1)) && scene.quoteAround[last - 1] === undefined)
    last--;
  return last;
}

function closing(scene: Scene, i: number, limit: number): number {
  for (let j = i; j < limit; j++) if (scene.lexed.text(j) === ')') return j;
  return i;
}

function stops(scene: Scene, i: number, limit: number, frame: 'that' | 'phrase'): boolean {
  const { lexed } = scene;
  const text = lexed.text(i);
  if (text === ';' || text === '—' || (text === '–' && !lexed.parts.tokens[i]?.joined)) return true;
  if (text === ',') return afterComma(scene, i + 1, limit, frame);
  if (lexed.is(i, 'and') && lexed.word(i, 'and') > i) return afterAnd(scene, lexed.word(i, 'and'), frame);
  return lexed.is(i, 'tail') && !lexed.is(i, 'according')
    ? true
    : lexed.is(i, 'according') && scene.mentionAt.has(lexed.word(i, 'according'));
}

/** "au cours d'une conversation", "in a phone call": where it was said, not what. */
function contactNear(scene: Scene, i: number): boolean {
  for (let j = i + 1; j < i + 5; j++) if (scene.lexed.term(j, 'contactNoun') && !scene.mentionAt.has(j)) return true;
  return false;
}

/** After a comma: another reporting verb, an attribution, a relative clause or a narrator's aside begins. */
function afterComma(scene: Scene, start: number, limit: number, frame: 'that' | 'phrase'): boolean {
  const { lexed } = scene;
  const and = lexed.word(start, 'and');
  const i = skipAdverbs(scene, and || start);
  if (lexed.is(i, 'according', 'tail', 'switch')) return true;
  if (lexed.is(i, 'during', 'after', 'in') && contactNear(scene, i)) return true;
  if (lexed.is(i, 'relative') && frame === 'phrase' && !lexed.is(i, 'that')) return true;
  if (frame === 'phrase' && relatedBehind(scene, i)) return true;
  if (cueAt(scene, i)) return true;
  const mention = scene.mentionAt.get(i);
  if (mention) {
    const verb = scene.groupAt.get(skipAdverbs(scene, mention.last));
    if (verb && isCue(verb) && verb.tense !== 'participle')
      return frame === 'phrase' || and > 0 || nearEnd(scene, verb.last, limit) || opensClause(scene, verb.last);
  }
  return false;
}

/** ", geste dans lequel …", ", a point on which …": the narrator takes up what was said. */
function relatedBehind({ lexed, groupAt, mentionAt }: Scene, i: number): boolean {
  for (let j = i + 1; j <= i + 3; j++) {
    if (groupAt.has(j) || mentionAt.has(j) || lexed.parts.tokens[j]?.kind !== 'word') return false;
    if (lexed.is(j, 'relative') && !lexed.is(j, 'that') && lexed.is(j - 1, 'in', 'on', 'for', 'to', 'of', 'by', 'with'))
      return true;
  }
  return false;
}

const nearEnd = (scene: Scene, i: number, limit: number): boolean => limit - i <= 12 || scene.lexed.text(i) === ',';
const opensClause = (scene: Scene, i: number): boolean => scene.lexed.is(skipAdverbs(scene, i), 'that');

function afterAnd(scene: Scene, start: number, frame: 'that' | 'phrase'): boolean {
  const i = skipAdverbs(scene, start);
  if (cueAt(scene, i)) return true;
  const mention = scene.mentionAt.get(i);
  const behind = mention && (scene.lexed.text(mention.last) === ',' ? mention.last + 1 : mention.last);
  const verb = behind ? scene.groupAt.get(skipAdverbs(scene, behind)) : undefined;
  return frame === 'phrase' && verb !== undefined && isCue(verb) && verb.tense !== 'participle' && !verb.passive;
}

/** A reporting verb that goes on with the sentence's subject, or an inverted one ("déclare X"). */
function cueAt(scene: Scene, i: number): boolean {
  const group = scene.groupAt.get(i);
  if (!group || !isCue(group)) return false;
  if (group.tense === 'infinitive') return false;
  if (group.passive && !agentOf(scene, group)) return false;
  return true;
}
