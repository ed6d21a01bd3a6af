import type { Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import { skipAdverbs } from './adverbs.js';
import { canBeSubject, prepositionStart } from './prepositions.js';
import { isCue, type Scene } from './scene.js';
import { asideStart, beforeQuote, dateTo, prepositional, relativeBefore, skippable } from './skip-left.js';
import type { Subject } from './subject.js';
import type { VerbGroup } from './verb-group.js';

/**
 * Walks left from the verb over adverbs, dates, asides between commas and prepositional phrases to the noun phrase that
 * is its subject. A plain word there means that the subject is something the text does not name as an actor.
 */
export function leftOf(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  earlier: readonly VerbGroup[],
): Subject | undefined {
  const { lexed } = scene;
  const around = scene.quoteAround[group.first];
  let i = group.first;
  let relative = false;
  for (let steps = 0; steps < 60 && i > sentence.first; steps++) {
    if (scene.quoteAround[i - 1] !== around) {
      i = beforeQuote(scene, i - 1);
      continue;
    }
    const document = documentBefore(scene, i);
    if (document) return document;
    const mention = scene.mentionTo.get(i);
    if (mention) {
      const objectOf = isObject(scene, mention, earlier);
      if (!objectOf && canBeSubject(scene, mention, sentence)) return { kind: 'mention', mention };
      if (objectOf) return undefined;
      i = prepositionStart(scene, mention.first);
      continue;
    }
    const date = dateTo(scene, i);
    if (date !== undefined) {
      i = date;
      continue;
    }
    const apposed = lexed.text(i - 1) === ',' ? apposedBefore(scene, i - 1) : undefined;
    if (apposed && canBeSubject(scene, apposed, sentence) && !isObject(scene, apposed, earlier))
      return { kind: 'mention', mention: apposed };
    const skip = skippable(scene, i, relative);
    if (skip === undefined) {
      const over = relativeBefore(scene, sentence, i) ?? prepositional(scene, sentence, i);
      if (over === undefined) return unnamedSubject(scene, sentence, i, around) ?? nearest(scene, sentence, i, earlier);
      i = over;
      continue;
    }
    if (lexed.is(i - 1, 'relative')) relative = true;
    if (lexed.text(i - 1) === ',' || /^[)\]–—]$/.test(lexed.text(i - 1))) {
      const ended = scene.mentionTo.get(i - 1);
      // "reçu par B, qui l'avait invité": the antecedent, whatever stands before it.
      if (relative && ended && ended.phrase.shape === 'person' && lexed.is(i, 'relative'))
        return { kind: 'mention', mention: ended };
      const named = ended && lexed.text(ended.first - 1) === ',' ? scene.mentionTo.get(ended.first - 1) : undefined;
      if (named?.phrase.shape === 'person' && canBeSubject(scene, named, sentence))
        return { kind: 'mention', mention: named };
      if (ended && canBeSubject(scene, ended, sentence) && !isObject(scene, ended, earlier))
        return { kind: 'mention', mention: ended };
      const open = asideStart(scene, i - 1, sentence.first);
      if (open === undefined) {
        i--;
        continue;
      }
      i = open;
      continue;
    }
    i = skip;
  }
  return undefined;
}

/** ", said that the minister, A, would", "A, president of B and chairman of C, said": whose name or office a comma ends. */
function apposedBefore({ lexed, mentionTo }: Scene, comma: number): Mention | undefined {
  const ended = mentionTo.get(comma);
  if (!ended || ended.phrase.titles.length === 0) return undefined;
  if (ended.phrase.names.length > 0) return lexed.is(ended.first - 1, 'that') ? ended : undefined;
  for (let i = ended.first - 1; i > ended.first - 6; i--) {
    const named = lexed.is(i, 'and') ? mentionTo.get(i) : undefined;
    if (named && named.phrase.names.length > 0 && named.phrase.titles.length > 0) return named;
  }
  return undefined;
}

/** Has a word that is no function word, and begins as a noun phrase does. */
function isNounPhrase(scene: Scene, first: number, end: number): boolean {
  const { lexed } = scene;
  if (
    first >= end ||
    (lexed.is(first, 'in', 'on', 'for', 'by', 'with', 'reflexive', 'adverb', 'clitic') &&
      !lexed.is(first, 'determiner'))
  )
    return false;
  let nouns = 0;
  for (let i = first; i < end; i++)
    if (
      !lexed.is(i, 'determiner', 'of', 'to', 'adverb', 'possessive', 'in', 'on', 'for') &&
      lexed.parts.tokens[i]?.kind === 'word'
    )
      nouns++;
  const last = end - 1;
  return nouns > 0 && !lexed.is(last, 'of', 'to', 'in', 'on', 'for');
}

/** Nothing better is told: the nearest noun phrase to the left that can be a subject. */
function nearest(scene: Scene, sentence: Sentence, before: number, earlier: readonly VerbGroup[]): Subject | undefined {
  for (let i = before; i > sentence.first; i--) {
    const mention = scene.mentionTo.get(i);
    if (
      mention &&
      scene.quoteAround[mention.first] === scene.quoteAround[before - 1] &&
      canBeSubject(scene, mention, sentence) &&
      !isObject(scene, mention, earlier)
    )
      return { kind: 'mention', mention };
  }
  return undefined;
}

/** The plain noun phrase that ends at `end`: back to its article, a comma, a verb or the start of the sentence. */
function unnamedSubject(
  scene: Scene,
  sentence: Sentence,
  end: number,
  around: Scene['quoteAround'][number],
): Subject | undefined {
  const { lexed } = scene;
  let first = end;
  for (let n = 0; first > sentence.first && n < 8; n++) {
    const i = first - 1;
    // "le Quai d'Orsay se bornant à": an actor with a word behind it that is no noun of its own.
    const actor = first < end ? scene.mentionTo.get(first) : undefined;
    if (actor && canBeSubject(scene, actor, sentence)) return { kind: 'mention', mention: actor };
    if (
      scene.quoteAround[i] !== around ||
      lexed.parts.tokens[i]?.kind === 'mark' ||
      scene.groupTo.has(first) ||
      lexed.is(i, 'that', 'and', 'relative', 'subordinator', 'if') ||
      lexed.term(i, 'auxiliary') !== undefined
    )
      break;
    first = i;
    if (lexed.is(i, 'determiner', 'someone') && !lexed.is(i - 1, 'of', 'in', 'to', 'with', 'for')) break;
  }
  return isNounPhrase(scene, first, end) ? { kind: 'unnamed', first, last: end } : undefined;
}

/** "le communiqué", "the readout", "it": what speaks is the document of the source in scope. */
function documentBefore(scene: Scene, end: number): Subject | undefined {
  const { lexed } = scene;
  for (let first = end - 1; first >= Math.max(0, end - 3); first--) {
    const noun = lexed.word(first, 'communique');
    if (
      noun &&
      (noun === end || lexed.term(noun, 'demonym')?.last === end) &&
      (lexed.is(first - 1, 'determiner', 'possessiveMark') || lexed.is(first, 'determiner'))
    ) {
      const owner = ownerBefore(scene, first);
      return owner ? { kind: 'mention', mention: owner } : { kind: 'document' };
    }
  }
  const mention = scene.mentionTo.get(end);
  if (mention?.phrase.pronoun === 'it' || mention?.phrase.pronoun === 'one') return { kind: 'document' };
  return undefined;
}

/** "the Kremlin's readout", "Beijing's text" */
function ownerBefore(scene: Scene, i: number): Mention | undefined {
  return scene.lexed.is(i - 1, 'possessiveMark') ? scene.mentionTo.get(i - 1) : undefined;
}

/** Stands right behind an earlier verb that takes objects. */
function isObject(scene: Scene, mention: Mention, earlier: readonly VerbGroup[]): boolean {
  const verb = earlier.find((g) => skipAdverbs(scene, g.last) === mention.first);
  if (!verb || verb.passive) return false;
  return (
    !isCue(verb) ||
    verb.verbs.some((v) => v.contact !== undefined || v.cue?.frames.some((f) => f === 'whom' || f === 'whomIn'))
  );
}
