import type { Sentence } from '../1-text/index.js';
import { linkAt, type Mention } from '../2-actors/index.js';
import { NOMINATIVE } from '../languages/shared/cases.js';
import { between, groupsIn, isCue, type Scene } from './scene.js';
import { sideBefore, subjectBehind, subjectByCase } from './subject-by-case.js';
import type { VerbGroup } from './verb-groups.js';

/** Who does what a verb says. `none`: agentless; `document`: "the statement", "it"; `unnamed`: somebody no actor is known for. */
export interface Subject {
  readonly kind: 'mention' | 'none' | 'document' | 'unnamed';
  readonly mention?: Mention;
  /** Of `unnamed`: the tokens of the noun phrase. */
  readonly first?: number;
  readonly last?: number;
}

/** The subjects of all verb groups of a sentence, left to right: a coordinated verb takes the subject of the one before it. */
export function findSubjects(scene: Scene, sentence: Sentence): Map<VerbGroup, Subject> {
  const subjects = new Map<VerbGroup, Subject>();
  const groups = groupsIn(scene, sentence);
  groups.forEach((group, i) => {
    const subject = subjectOf(scene, sentence, group, groups.slice(0, i), subjects);
    if (subject) subjects.set(group, subject);
  });
  return subjects;
}

function subjectOf(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  earlier: readonly VerbGroup[],
  subjects: ReadonlyMap<VerbGroup, Subject>,
): Subject | undefined {
  if (group.clitic !== undefined) return clitic(scene, group.clitic);
  if (group.passive) {
    const agent = agentOf(scene, group);
    if (agent) return { kind: 'mention', mention: agent };
  }
  if (group.tense === 'infinitive') {
    const controlled = objectControl(scene, group);
    if (controlled) return { kind: 'mention', mention: controlled };
  }
  const behind = scene.lexed.declension && !group.passive ? subjectBehind(scene, group) : undefined;
  if (behind) return behind;
  if (group.tense === 'gerund' || group.tense === 'infinitive' || continues(scene, group, earlier.at(-1))) {
    const main = mainBefore(scene, group, earlier, subjects);
    if (main) return main;
  }
  if (scene.lexed.declension)
    return group.passive
      ? (sideBefore(scene, group) ?? { kind: 'none' })
      : subjectByCase(scene, sentence, group, earlier, subjects);
  const left = leftOf(scene, sentence, group, earlier);
  if (group.passive) return { kind: 'none' };
  if (left) return left;
  return isCue(group) ? inverted(scene, group) : undefined;
}

/** "exhorter Paris à rejoindre", "urged him to meet": the one who is asked is the one who acts. */
function objectControl(scene: Scene, group: VerbGroup): Mention | undefined {
  const { lexed } = scene;
  const link = group.first - 1;
  if (!lexed.is(link, 'to', 'of')) return undefined;
  const asked = scene.mentionTo.get(link);
  const verb = asked && governing(scene, asked.first);
  return verb?.verbs.some(
    (v) => v.cue?.act === 'call-for' || v.cue?.act === 'agree' || v.status === 'invite' || v.status === 'plan',
  )
    ? asked
    : undefined;
}

/** The verb right before a token, adverbs and dates set aside. */
function governing(scene: Scene, token: number): VerbGroup | undefined {
  return between(scene.groups, Math.max(0, token - 64), token).find((g) => skipAdverbs(scene, g.last) === token);
}

/** "résume la même source", "déclare X": the subject behind the verb. */
function inverted(scene: Scene, group: VerbGroup): Subject | undefined {
  const i = skipAdverbs(scene, group.last);
  const mention = scene.mentionAt.get(i);
  if (mention) return { kind: 'mention', mention };
  const article = scene.lexed.word(i, 'determiner');
  return article && scene.lexed.is(article, 'communique') ? { kind: 'document' } : undefined;
}

function clitic(scene: Scene, token: number): Subject {
  const mention = scene.mentionAt.get(token);
  return mention && mention.phrase.pronoun !== 'one' ? { kind: 'mention', mention } : { kind: 'document' };
}

/** "par X", "by X" after a passive. */
export function agentOf(scene: Scene, group: VerbGroup): Mention | undefined {
  const i = skipAdverbs(scene, group.last);
  const by = linkAt(scene.lexed, i, 'by');
  return by ? scene.mentionAt.get(by) : undefined;
}

export function skipAdverbs(scene: Scene, i: number): number {
  let j = i;
  for (let n = 0; n < 4; n++) {
    const next = scene.lexed.word(j, 'adverb') || (scene.dateAt.get(j)?.last ?? 0);
    if (!next) break;
    j = next;
  }
  return j;
}

/** "… a exigé X et fait part de Y", "… stressed X and called for Y": no actor stands between the conjunction and the verb. */
function continues(scene: Scene, group: VerbGroup, before: VerbGroup | undefined): boolean {
  if (!before) return false;
  for (let i = group.first - 1, n = 0; i >= before.last && n < 6; i--, n++) {
    if (scene.mentionTo.has(i + 1)) return false;
    // `, it said, urged`: the verb before the comma closes an aside.
    if (scene.lexed.text(i) === ',' && before.last === i) return false;
    if (scene.lexed.is(i, 'and') || scene.lexed.text(i) === ',')
      return group.tense === 'participle' || before.tense === group.tense || n === 0;
    if (!scene.lexed.is(i, 'adverb', 'to', 'of', 'clitic', 'also')) return false;
  }
  return false;
}

/** The subject of the nearest earlier finite verb that has one and is not inside a quotation of its own. */
function mainBefore(
  scene: Scene,
  group: VerbGroup,
  earlier: readonly VerbGroup[],
  subjects: ReadonlyMap<VerbGroup, Subject>,
): Subject | undefined {
  const around = scene.quoteAround[group.first];
  const same = earlier.filter((g) => scene.quoteAround[g.first] === around && subjects.has(g) && !g.passive);
  const cue = same.filter((g) => isCue(g) && g.tense !== 'infinitive');
  const found = (group.tense === 'gerund' ? (cue[0] ?? same[0]) : same.at(-1)) ?? undefined;
  return found && subjects.get(found);
}

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

/** "who was in the room": back to the relative word, when it follows an actor. */
function relativeBefore(scene: Scene, sentence: Sentence, end: number): number | undefined {
  for (let i = end - 1, n = 0; i > sentence.first && n < 14; i--, n++) {
    if (
      scene.lexed.is(i, 'relative') &&
      !scene.lexed.is(i, 'that') &&
      (scene.mentionTo.has(i) || scene.lexed.text(i - 1) === ',')
    )
      return i;
    if (
      scene.mentionTo.has(i) &&
      !scene.lexed.is(i, 'relative') &&
      !endsPreposition(scene, (scene.mentionTo.get(i)?.first ?? 1) - 1)
    )
      return undefined;
    if (/^[,;:]$/.test(scene.lexed.text(i))) return undefined;
  }
  return undefined;
}

/** "in the room": back to the preposition of a plain noun phrase. */
function prepositional(scene: Scene, sentence: Sentence, end: number): number | undefined {
  const { lexed } = scene;
  for (let i = end - 1, n = 0; i > sentence.first && n < 6; i--, n++) {
    if (lexed.parts.tokens[i]?.kind === 'mark' || scene.groupTo.has(i + 1) || lexed.is(i, 'that', 'and', 'relative'))
      return undefined;
    if (lexed.is(i, 'determiner') || scene.lexed.is(i - 1, 'in', 'of', 'on', 'for', 'by', 'with', 'to', 'from')) {
      const start = prepositionStart(scene, i);
      return start < i ? start : contracted(lexed.parts.tokens[i]?.norm) && lexed.is(i, 'of', 'to') ? i : undefined;
    }
  }
  return undefined;
}

const contracted = (norm: string | undefined): boolean => ['du', 'des', 'au', 'aux'].includes(norm ?? '');

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

const beforeQuote = (scene: Scene, i: number): number => scene.quoteAround[i]?.open ?? i;

/** Where the preposition of a noun phrase at `first` begins. */
function prepositionStart(scene: Scene, first: number): number {
  for (let i = Math.max(0, first - 4); i < first; i++)
    for (const word of PREPOSITIONS) if (scene.lexed.word(i, word) === first) return i;
  return first;
}

function dateTo(scene: Scene, end: number): number | undefined {
  for (let i = end - 1; i >= Math.max(0, end - 7); i--) {
    if (scene.dateAt.get(i)?.last !== end) continue;
    return scene.lexed.is(i - 1, 'on', 'in', 'determiner') ? i - 1 : i;
  }
  return undefined;
}

/** The start of what may stand between subject and verb and ends at `end`, or undefined for a plain word. */
function skippable(scene: Scene, end: number, relative: boolean): number | undefined {
  const { lexed } = scene;
  const text = lexed.text(end - 1);
  if (/^[,()–—[\]]$/.test(text)) return end - 1;
  for (let i = Math.max(0, end - 4); i < end; i++) {
    for (const word of ['adverb', 'phone', 'video', 'inPerson', 'switch'] as const)
      if (lexed.word(i, word) === end) return i;
  }
  if (lexed.is(end - 1, 'clitic', 'relative', 'also', 'and', 'not'))
    return relative && lexed.is(end - 1, 'relative') ? undefined : end - 1;
  return undefined;
}

/** The comma that opens the aside closed by the one at `close`. */
function asideStart(scene: Scene, close: number, first: number): number | undefined {
  const closer = scene.lexed.text(close);
  const opener = closer === ')' ? '(' : closer === ']' ? '[' : closer;
  for (let i = close - 1, n = 0; i >= first && n < 30; i--, n++) {
    if (scene.quoteAround[i] && scene.quoteAround[i] !== scene.quoteAround[close]) continue;
    if (scene.lexed.text(i) === opener) return i;
  }
  return undefined;
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

export function canBeSubject(scene: Scene, mention: Mention, sentence: Sentence): boolean {
  const { lexed } = scene;
  if (mention.cases !== undefined && (mention.cases & NOMINATIVE) === 0) return false;
  if (mention.phrase.shape === 'body' && lexed.is(mention.last, 'possessiveMark')) return false;
  if (lexed.is(mention.last, 'possessiveMark')) return false;
  const before = mention.first - 1;
  // "les délégations des Houthis": the delegation acts for them.
  const before1 = contracted(lexed.parts.tokens[mention.first]?.norm) ? mention.first : mention.first - 1;
  if (lexed.is(before1, 'of') && lexed.is(before1 - 1, 'mission', 'partOf'))
    return !endsPreposition(scene, before1 - 2);
  if (contracted(lexed.parts.tokens[mention.first]?.norm) && lexed.is(mention.first, 'of', 'to')) return false;
  if (before < sentence.first) return true;
  return !endsPreposition(scene, before);
}

const PREPOSITIONS = [
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
] as const;

/** Does a preposition end at this token? */
export function endsPreposition(scene: Scene, i: number): boolean {
  const { lexed } = scene;
  for (let first = i; first >= Math.max(0, i - 3); first--) {
    for (const word of PREPOSITIONS) if (lexed.word(first, word) === i + 1) return true;
  }
  return false;
}
