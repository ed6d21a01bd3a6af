import type { Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import { linkAt } from '../2-actors/index.js';
import { ACCUSATIVE, DATIVE, GENITIVE, NOMINATIVE } from '../languages/shared/cases.js';
import { skipAdverbs } from './adverbs.js';
import { canBeSubject } from './prepositions.js';
import { isCue, type Scene } from './scene.js';
import type { Subject } from './subject.js';
import type { VerbGroup } from './verb-group.js';

/**
 * The subject of a finite verb in languages that decline: a nominative that agrees with it, in its clause before it or
 * right behind it; "in the Kremlin they say" speaks for the Kremlin; "is said in the statement" for the statement.
 */
export function subjectByCase(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  earlier: readonly VerbGroup[],
  subjects: ReadonlyMap<VerbGroup, Subject>,
): Subject | undefined {
  if (group.verbs.some((v) => v.cue?.frames.includes('document'))) return ofDocument(scene, sentence);
  const behind = behindOf(scene, group);
  const clause = clauseBefore(scene, sentence, group, earlier);
  const before = clause.subject ?? behind;
  if (before) return { kind: 'mention', mention: before };
  const place = group.many === true && isCue(group) ? bodyInPlace(scene, clause.first, group) : undefined;
  if (place) return { kind: 'mention', mention: place };
  const unnamed = isCue(group) ? unnamedBefore(scene, clause.first, group) : undefined;
  if (unnamed) return unnamed;
  const last = earlier.filter((g) => scene.quoteAround[g.first] === scene.quoteAround[group.first]).at(-1);
  const told = last && subjects.get(last);
  return told?.mention && agrees(told.mention, group) ? told : undefined;
}

/** "с российской стороны подтверждена": the side that a passive is told of. */
export function sideBefore(scene: Scene, group: VerbGroup): Subject | undefined {
  const mention = scene.mentionTo.get(group.first);
  return mention?.phrase.shape === 'body' &&
    scene.lexed.is(mention.first - 1, 'with', 'by') &&
    ((mention.cases ?? 0) & GENITIVE) !== 0
    ? { kind: 'mention', mention }
    : undefined;
}

/** A finite verb before a noun phrase that can be nothing but its subject: ", сообщает пресс-служба". */
export function subjectBehind(scene: Scene, group: VerbGroup): Subject | undefined {
  if (group.tense === 'infinitive' || group.tense === 'gerund') return undefined;
  const mention = behindOf(scene, group);
  return mention && ((mention.cases ?? ACCUSATIVE) & ACCUSATIVE) === 0 ? { kind: 'mention', mention } : undefined;
}

function agrees(mention: Mention, group: VerbGroup): boolean {
  const many = mention.joint || mention.actors.length > 1 || mention.phrase.many === true;
  if (group.many === undefined) return true;
  // Names of states and authorities may be plurals.
  return group.many === many || (group.many && mention.phrase.shape === 'body');
}

/** ", сообщил журналистам во вторник пресс-секретарь": behind adverbs, dates, recipients. */
function behindOf(scene: Scene, group: VerbGroup): Mention | undefined {
  let i = group.last;
  for (let n = 0; n < 4; n++) {
    i = skipAdverbs(scene, i);
    const mention = scene.mentionAt.get(i);
    const dative = mention && ((mention.cases ?? 0) & (NOMINATIVE | DATIVE)) === DATIVE;
    if (mention && !dative) break;
    const next =
      mention?.last ??
      (scene.lexed.word(i, 'press') ||
        scene.lexed.word(i, 'phone') ||
        scene.lexed.word(i, 'video') ||
        dateAfter(scene, i) ||
        mediumAfter(scene, i));
    if (!next) break;
    i = next;
  }
  const mention = scene.mentionAt.get(i);
  const nominative = mention && ((mention.cases ?? NOMINATIVE) & NOMINATIVE) !== 0;
  return nominative && agrees(mention, group) ? mention : undefined;
}

function dateAfter(scene: Scene, i: number): number {
  return scene.dateAt.get(i)?.last ?? (scene.lexed.is(i, 'in', 'on') ? (scene.dateAt.get(i + 1)?.last ?? 0) : 0);
}

function mediumAfter(scene: Scene, i: number): number {
  const link = scene.lexed.word(i, 'in');
  const found = link ? scene.lexed.word(link, 'medium') || scene.lexed.word(link, 'communique') : 0;
  return found ? (scene.mentionAt.get(found)?.last ?? found) : 0;
}

/** Walks left over the clause: relative clauses on the way are passed, a clause with a verb of its own ends it. */
function clauseBefore(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  earlier: readonly VerbGroup[],
): { subject?: Mention; first: number } {
  const { lexed } = scene;
  const around = scene.quoteAround[group.first];
  let blocked = false;
  let i = group.first;
  let first = i;
  for (; i > sentence.first; i--) {
    if (scene.quoteAround[i - 1] !== around) {
      i = Math.max(sentence.first + 1, (scene.quoteAround[i - 1]?.open ?? i - 1) + 1);
      continue;
    }
    if (!blocked) first = i;
    if (/^[;:]$/.test(lexed.text(i - 1)) || lexed.is(i - 1, 'that', 'subordinator')) break;
    if (lexed.is(i - 1, 'relative')) {
      if (!blocked) return { ...antecedent(scene, i - 1, sentence), first: i };
      blocked = false;
      continue;
    }
    const finite = earlier.some((g) => g.last === i && !['infinitive', 'gerund'].includes(g.tense));
    if (finite) blocked = true;
    const mention = scene.mentionTo.get(i);
    if (!mention || blocked) continue;
    if (canBeSubject(scene, mention, sentence) && agrees(mention, group))
      return { subject: mention, first: mention.first };
    i = Math.min(i, mention.first + 1);
  }
  return { first };
}

/** "с Путиным, который заявил": the noun phrase before the comma, in whatever case. */
function antecedent(scene: Scene, relative: number, sentence: Sentence): { subject?: Mention } {
  for (let i = relative; i > Math.max(sentence.first, relative - 4); i--) {
    const mention = scene.mentionTo.get(i);
    if (mention) return { subject: mention };
  }
  return {};
}

/** "в Кремле сообщили", "в Анкаре и Баку заявили" */
function bodyInPlace(scene: Scene, first: number, group: VerbGroup): Mention | undefined {
  for (let i = first - 1; i < group.last + 8; i++) {
    const link = scene.lexed.word(i, 'in');
    const mention = link ? scene.mentionAt.get(link) : undefined;
    if (mention && mention.phrase.shape === 'body' && (mention.last <= group.first || link >= group.last))
      return mention;
    if (i >= group.last && /^[,.;:]$/.test(scene.lexed.text(i))) return undefined;
  }
  return undefined;
}

/** "погранслужба сообщила": a plain noun phrase that no actor is known for. */
function unnamedBefore(scene: Scene, first: number, group: VerbGroup): Subject | undefined {
  const { lexed } = scene;
  let from = first;
  while (
    from < group.first &&
    (lexed.parts.tokens[from]?.kind === 'mark' || lexed.is(from, 'and', 'also', 'adverb') || scene.dateAt.has(from))
  )
    from = scene.dateAt.get(from)?.last ?? Math.max(from + 1, lexed.word(from, 'adverb'));
  if (
    from >= group.first ||
    lexed.is(from, 'in', 'on', 'for', 'with', 'during', 'after', 'according', 'from', 'to', 'that', 'as')
  )
    return undefined;
  for (let i = from; i < group.first; i++) if (lexed.parts.tokens[i]?.kind === 'mark') return undefined;
  return { kind: 'unnamed', first: from, last: group.first };
}

/** "в сообщении Кремля говорится": the owner of the document, else the document in scope. */
function ofDocument(scene: Scene, sentence: Sentence): Subject {
  for (let i = sentence.first; i < sentence.last; i++) {
    const noun = scene.lexed.word(i, 'communique');
    const owner = noun && linkAt(scene.lexed, noun, 'of') ? scene.mentionAt.get(noun) : undefined;
    if (owner && !scene.quoteAround[i]) return { kind: 'mention', mention: owner };
  }
  return { kind: 'document' };
}
