import type { Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import { matchAt, type View } from '../patterns/match.js';
import type { RuleIndex } from '../patterns/rule-index.js';
import { actOf, skipped } from './acts.js';
import { agentOf, skipAdverbs } from './adverbs.js';
import { documentAside } from './asides.js';
import { type Attribution, findAttributions } from './attributions.js';
import { clauseEnd } from './clause-end.js';
import { inWords } from './content.js';
import type { Draft } from './draft.js';
import { quoteDraft, quotesIn } from './quote-drafts.js';
import { groupsIn, isCue, type Scene } from './scene.js';
import { speakerOf } from './speaker-of.js';
import { statementRows } from './statement-rows.js';
import type { Subject } from './subject.js';
import { verbDraft } from './verb-drafts.js';
import type { VerbGroup } from './verb-group.js';

/** What the rules read in one sentence, and the attributions that cover parts of it. */
export interface SentenceDrafts {
  readonly drafts: Draft[];
  readonly attributions: Attribution[];
}

export function applyRules(
  scene: Scene,
  sentence: Sentence,
  index: number,
  view: View,
  subjects: ReadonlyMap<VerbGroup, Subject>,
  extra: RuleIndex,
): SentenceDrafts {
  const drafts: Draft[] = [];
  const used = new Set<VerbGroup>();
  for (const quote of quotesIn(scene, sentence)) {
    const draft = quoteDraft(scene, index, quote, view, subjects, used);
    if (draft) drafts.push(draft);
  }
  const trailing = findAttributions(scene, sentence, view, used);
  for (const attribution of trailing) if (attribution.cue) used.add(attribution.cue);
  for (const group of groupsIn(scene, sentence)) {
    const passive = passiveDraft(scene, sentence, index, group);
    if (passive) {
      drafts.push(passive);
      continue;
    }
    if (documentAside(scene, group.first)) continue;
    if (!isCue(group) || used.has(group) || scene.quoteAround[group.first] || skipped(group) || refused(scene, group))
      continue;
    const subject = subjects.get(group);
    const draft =
      firstDraft(statementRows, group.first - 1) ??
      firstDraft(extra, group.first) ??
      firstDraft(statementRows, group.first);
    if (draft) drafts.push(draft);

    function firstDraft(rows: RuleIndex, at: number): Draft | undefined {
      for (const { rule, pattern } of rows.at(view, at)) {
        const match = matchAt(pattern, view, at);
        const found =
          match?.roles.get('cue')?.item === group ? verbDraft(scene, index, group, match, rule, subject) : undefined;
        if (found) return found;
      }
      return undefined;
    }
  }
  return { drafts, attributions: trailing };
}

/** "Le dossier libyen a été évoqué par les deux dirigeants": what stands before a passive with an agent. */
function passiveDraft(scene: Scene, sentence: Sentence, index: number, group: VerbGroup): Draft | undefined {
  if (!group.passive || !isCue(group) || group.negated || scene.quoteAround[group.first]) return undefined;
  const agent = asideAgent(scene, group);
  if (!agent) return passiveTopic(scene, sentence, index, group);
  if (!(agent.joint || agent.actors.length > 1)) return undefined;
  const last = group.first;
  if (last - sentence.first < 2) return undefined;
  return {
    ...inWords(scene.lexed, sentence.first, last),
    act: actOf(group),
    cue: group,
    speaker: speakerOf({ kind: 'mention', mention: agent }),
    rule: 'passive-agent',
    sentence: index,
  };
}

/** "Gold was also discussed", "Ont été abordées la sécurité et la dette", "Also touched upon were trade and energy": said by all, where a press service tells it. */
function passiveTopic(scene: Scene, sentence: Sentence, index: number, group: VerbGroup): Draft | undefined {
  const { lexed } = scene;
  if (!group.verbs.some((v) => v.cue?.act === 'discuss')) return undefined;
  // Earlier than the contact, or by others than its parties.
  if (group.tense === 'infinitive' || group.tense === 'pluperfect' || lexed.is(group.last, 'by')) return undefined;
  let first = group.first;
  while (first > sentence.first && !/^[,;:–—]$/.test(lexed.text(first - 1))) first--;
  first = skipAdverbs(scene, first);
  const behind = group.first - first < 1;
  const auxiliary = lexed.term(group.last, 'auxiliary');
  if (behind) first = skipAdverbs(scene, auxiliary?.last ?? group.last);
  const last = behind ? clauseEnd(scene, sentence, first, 'phrase') : group.first;
  if (last - first < 1 || lexed.is(first, 'relative', 'that', 'he', 'it', 'they', 'during', 'by')) return undefined;
  // A bare participle belongs to a noun: "the questions discussed in Rome".
  if (!behind && group.first === group.head) return undefined;
  for (let i = first; i < last; i++) if (scene.groupAt.has(i)) return undefined;
  return {
    ...inWords(lexed, first, last),
    act: 'discuss',
    cue: group,
    speaker: { kind: 'agentless' },
    rule: 'passive-topic',
    sentence: index,
  };
}

/** The agent, also behind an aside: "ont été évoqués, lors de cet échange, par les deux dirigeants". */
function asideAgent(scene: Scene, group: VerbGroup): Mention | undefined {
  const near = agentOf(scene, group);
  if (near || scene.lexed.text(group.last) !== ',') return near;
  for (let i = group.last + 1; i < group.last + 12; i++)
    if (scene.lexed.text(i) === ',') return scene.mentionAt.get(scene.lexed.word(i + 1, 'by'));
  return undefined;
}

/** "declined to comment": what is refused is not said. */
function refused(scene: Scene, group: VerbGroup): boolean {
  if (group.tense !== 'infinitive') return false;
  for (let end = group.first; end >= group.first - 2; end--)
    if (scene.groupTo.get(end)?.verbs.some((v) => v.status === 'refuse')) return true;
  return false;
}
