import type { Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import { agentOf, skipAdverbs } from './adverbs.js';
import { leftOf } from './left-of.js';
import { between, groupsIn, isCue, type Scene } from './scene.js';
import { asideStart } from './skip-left.js';
import type { Subject } from './subject.js';
import { sideBefore, subjectBehind, subjectByCase } from './subject-by-case.js';
import type { VerbGroup } from './verb-group.js';

/** The subjects of all verb groups of a sentence, left to right: a coordinated verb takes the subject of the one before it. */
export function findSubjects(scene: Scene, sentence: Sentence): Map<VerbGroup, Subject> {
  const subjects = new Map<VerbGroup, Subject>();
  const groups = groupsIn(scene, sentence);
  groups.forEach((group, i) => {
    const earlier = groups.slice(0, i).filter((one) => !isInserted(scene, one));
    const subject = subjectOf(scene, sentence, group, earlier, subjects);
    if (subject) subjects.set(group, subject);
  });
  return subjects;
}

/** "They discussed trade, the White House said, and agreed …": between two commas, with a subject of its own. */
function isInserted({ lexed, mentionTo }: Scene, { first, last }: VerbGroup): boolean {
  const subject = mentionTo.get(first);
  return subject !== undefined && lexed.text(subject.first - 1) === ',' && lexed.text(last) === ',';
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

/** "… a exigé X et fait part de Y", "… stressed X and called for Y": no actor stands between the conjunction and the verb. */
function continues(scene: Scene, group: VerbGroup, before: VerbGroup | undefined): boolean {
  if (!before) return false;
  for (let i = group.first - 1, n = 0; i >= before.last && n < 6; i--, n++) {
    if (scene.mentionTo.has(i + 1)) return false;
    // "said that the minister, A, met"
    if (scene.lexed.is((scene.mentionTo.get(i)?.first ?? 0) - 1, 'that')) return false;
    // `, it said, urged`: the verb before the comma closes an aside.
    if (scene.lexed.text(i) === ',' && (before.last === i || closesRelative(scene, i))) return false;
    if (scene.lexed.is(i, 'and') || scene.lexed.text(i) === ',')
      return group.tense === 'participle' || before.tense === group.tense || n === 0;
    if (!scene.lexed.is(i, 'adverb', 'to', 'of', 'clitic', 'also')) return false;
  }
  return false;
}

/** ", dont le compte rendu tient en quatre lignes, note": the verb of the aside has a subject of its own. */
function closesRelative(scene: Scene, comma: number): boolean {
  const open = asideStart(scene, comma, Math.max(0, comma - 30));
  return open !== undefined && scene.lexed.is(open + 1, 'relative') && !scene.lexed.is(open + 1, 'that');
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
  // "Delhi n'en dit rien : M. Goyal se contente de se réjouir": a clause of its own.
  if (found && group.tense === 'infinitive' && newClause(scene, found.last, group.first)) return undefined;
  return found && subjects.get(found);
}

/** A colon or semicolon, and behind it somebody who can act. */
function newClause({ lexed, mentionTo }: Scene, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (!/^[:;]$/.test(lexed.text(i))) continue;
    for (let j = i + 1; j < to; j++) if (mentionTo.has(j)) return true;
    return false;
  }
  return false;
}
