import type { Sentence } from '../1-text/index.js';
import { type Scene, skipAdverbs, type VerbGroup } from '../5-statements/index.js';

/** Where the words that name a proposal end (exclusive): before a finite verb, a relative clause, an aside, a dash, a bracket. */
export function nameEnd(scene: Scene, sentence: Sentence, from: number): number {
  const { lexed } = scene;
  const around = scene.quoteAround[from];
  const limit = around && around.close <= sentence.last ? around.close : sentence.last;
  let i = from;
  while (i < limit) {
    if (i > from && stops(scene, sentence, i, limit)) break;
    const quote = scene.quoteAt.get(i);
    const mention = scene.mentionAt.get(i);
    i =
      quote && quote.close < limit
        ? quote.close + 1
        : mention && mention.actors.length > 0 && mention.last <= limit
          ? mention.last
          : i + 1;
  }
  while (i > from + 1 && (/^[,;:–—.!?-]$/.test(lexed.text(i - 1)) || lexed.is(i - 1, 'and', 'adverb'))) i--;
  return i;
}

function stops(scene: Scene, sentence: Sentence, i: number, limit: number): boolean {
  const { lexed } = scene;
  const text = lexed.text(i);
  if (/^[;:—()[\]!?]$/.test(text) || (/^[–-]$/.test(text) && !lexed.parts.tokens[i]?.joined)) return true;
  if (text === '.' && i === sentence.last - 1) return true;
  if (text === ',') return afterComma(scene, sentence, i + 1, limit);
  const group = scene.mentionAt.get(i)?.actors.length ? undefined : scene.groupAt.get(i);
  if (group && finite(scene, group)) return true;
  if (!group && auxiliaryAt(scene, i)) return true;
  if (
    lexed.is(i, 'tail', 'after') ||
    (lexed.is(i, 'relative') && !lexed.is(i, 'of', 'to')) ||
    (lexed.is(i, 'according') && scene.mentionAt.has(lexed.word(i, 'according')))
  )
    return true;
  return lexed.is(i, 'and') && startsClause(scene, lexed.word(i, 'and'));
}

/** A verb with a tense of its own, not a participle behind a noun ("a plan drafted by"). */
function finite(scene: Scene, group: VerbGroup): boolean {
  if (group.tense === 'infinitive' || group.tense === 'gerund') return false;
  // "to host talks": a noun that looks like a verb.
  if (
    group.first === group.head &&
    scene.lexed.term(group.first, 'contactNoun') &&
    !scene.mentionTo.get(group.first)?.actors.length
  )
    return false;
  if (group.tense === 'participle' && group.head === group.first)
    return takesAgent(scene, group) && group.verbs.some((v) => v.stance === 'support' || v.stance === 'oppose');
  if (group.tense === 'past' && group.head === group.first && takesAgent(scene, group))
    return group.verbs.some((v) => v.stance === 'support' || v.stance === 'oppose');
  return (
    !scene.lexed.parts.tokens[group.first]?.joined &&
    !scene.lexed.is(group.first - 1, 'of', 'for', 'in', 'with', 'determiner', 'indefinite')
  );
}

/** "s'est heurté": a verb that no list holds still has its auxiliary. */
function auxiliaryAt({ lexed }: Scene, i: number): boolean {
  const j = lexed.is(i, 'reflexive') ? i + 1 : i;
  const auxiliary = lexed.term(j, 'auxiliary')?.term.auxiliary;
  return (
    auxiliary !== undefined &&
    auxiliary.role !== 'want' &&
    !lexed.is(j, 'of', 'to', 'in', 'determiner') &&
    !['infinitive', 'gerund', 'participle', 'subjunctive'].includes(auxiliary.tense)
  );
}

const takesAgent = (scene: Scene, group: VerbGroup): boolean => scene.lexed.is(skipAdverbs(scene, group.last), 'by');

/** Behind a comma the name goes on only with a preposition ("à Avaza, au bord de la mer") that no verb follows before the sentence ends. */
function afterComma(scene: Scene, sentence: Sentence, i: number, limit: number): boolean {
  const { lexed } = scene;
  if (!lexed.is(i, 'in', 'to', 'with', 'not', 'for') || lexed.is(i, 'relative') || scene.groupAt.has(i)) return true;
  for (let j = i; j < limit; j++) {
    const group = scene.groupAt.get(j);
    if (group && finite(scene, group)) return true;
    if (/^[,;:]$/.test(lexed.text(j))) return !(lexed.text(j) === ',' && j < sentence.last);
  }
  return false;
}

function startsClause(scene: Scene, start: number): boolean {
  const i = skipAdverbs(scene, start);
  const group = scene.groupAt.get(i);
  if (group) return finite(scene, group);
  const mention = scene.mentionAt.get(i);
  const verb = mention ? scene.groupAt.get(skipAdverbs(scene, mention.last)) : undefined;
  return verb !== undefined && finite(scene, verb);
}
