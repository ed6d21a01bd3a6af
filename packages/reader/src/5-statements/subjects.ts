import type { Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import { groupsIn, isCue, type Scene } from './scene.js';
import type { VerbGroup } from './verb-groups.js';

/** Who does what a verb says. `none`: agentless; `document`: "the statement", "it"; undefined: somebody the text does not name. */
export interface Subject {
  readonly kind: 'mention' | 'none' | 'document';
  readonly mention?: Mention;
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

function subjectOf(scene: Scene, sentence: Sentence, group: VerbGroup, earlier: readonly VerbGroup[], subjects: ReadonlyMap<VerbGroup, Subject>): Subject | undefined {
  if (group.clitic !== undefined) return clitic(scene, group.clitic);
  if (group.passive) {
    const agent = agentOf(scene, group);
    if (agent) return { kind: 'mention', mention: agent };
  }
  if (group.tense === 'gerund' || group.tense === 'infinitive' || continues(scene, group, earlier.at(-1))) {
    const main = mainBefore(scene, group, earlier, subjects);
    if (main) return main;
  }
  const left = leftOf(scene, sentence, group, earlier);
  if (group.passive) return { kind: 'none' };
  if (left) return left;
  const inverted = scene.mentionAt.get(skipAdverbs(scene, group.last));
  return inverted && isCue(group) ? { kind: 'mention', mention: inverted } : undefined;
}

function clitic(scene: Scene, token: number): Subject {
  const mention = scene.mentionAt.get(token);
  return mention && mention.phrase.pronoun !== 'one' ? { kind: 'mention', mention } : { kind: 'document' };
}

/** "par X", "by X" after a passive. */
export function agentOf(scene: Scene, group: VerbGroup): Mention | undefined {
  const i = skipAdverbs(scene, group.last);
  const by = scene.lexed.word(i, 'by');
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
    if (scene.lexed.is(i, 'and') || scene.lexed.text(i) === ',') return group.tense === 'participle' || before.tense === group.tense || n === 0;
    if (!scene.lexed.is(i, 'adverb', 'to', 'of', 'clitic', 'also')) return false;
  }
  return false;
}

/** The subject of the nearest earlier finite verb that has one and is not inside a quotation of its own. */
function mainBefore(scene: Scene, group: VerbGroup, earlier: readonly VerbGroup[], subjects: ReadonlyMap<VerbGroup, Subject>): Subject | undefined {
  const around = scene.quoteAround[group.first];
  const same = earlier.filter((g) => scene.quoteAround[g.first] === around && subjects.has(g) && !g.passive);
  const cue = same.filter((g) => isCue(g) && g.tense !== 'infinitive');
  const found = (group.tense === 'gerund' ? (cue[0] ?? same[0]) : same.at(-1)) ?? undefined;
  return found && subjects.get(found);
}

/** The nearest noun phrase to the left that can be a subject. */
function leftOf(scene: Scene, sentence: Sentence, group: VerbGroup, earlier: readonly VerbGroup[]): Subject | undefined {
  const around = scene.quoteAround[group.first];
  let fallback: Subject | undefined;
  for (let i = group.first; i > sentence.first; i--) {
    if (scene.quoteAround[i - 1] !== around) continue;
    const document = documentBefore(scene, i);
    if (document) return document;
    const mention = scene.mentionTo.get(i);
    if (!mention || mention.last > group.first) continue;
    if (isObject(scene, mention, earlier)) {
      fallback ??= undefined;
      continue;
    }
    if (canBeSubject(scene, mention, sentence)) return { kind: 'mention', mention };
  }
  return fallback;
}

/** "le communiqué", "the readout", "it": what speaks is the document of the source in scope. */
function documentBefore(scene: Scene, end: number): Subject | undefined {
  const { lexed } = scene;
  for (let first = end - 1; first >= Math.max(0, end - 3); first--) {
    if (lexed.word(first, 'communique') === end && (lexed.is(first - 1, 'determiner', 'possessiveMark') || lexed.is(first, 'determiner'))) {
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
  return !isCue(verb) || verb.verbs.some((v) => v.contact !== undefined || v.cue?.frames.some((f) => f === 'whom' || f === 'whomIn'));
}

export function canBeSubject(scene: Scene, mention: Mention, sentence: Sentence): boolean {
  const { lexed } = scene;
  if (mention.phrase.shape === 'body' && lexed.is(mention.last, 'possessiveMark')) return false;
  if (lexed.is(mention.last, 'possessiveMark')) return false;
  const before = mention.first - 1;
  const contracted = lexed.parts.tokens[mention.first]?.norm ?? '';
  if (['du', 'des', 'au', 'aux'].includes(contracted) && lexed.is(mention.first, 'of', 'to')) return false;
  if (before < sentence.first) return true;
  return !endsPreposition(scene, before);
}

/** Does a preposition end at this token? */
export function endsPreposition(scene: Scene, i: number): boolean {
  const { lexed } = scene;
  const classes = ['of', 'to', 'with', 'for', 'by', 'from', 'against', 'between', 'in', 'on', 'during', 'after', 'before', 'since', 'according', 'venue'] as const;
  for (let first = i; first >= Math.max(0, i - 3); first--) {
    for (const word of classes) if (lexed.word(first, word) === i + 1) return true;
  }
  return false;
}
