import type { Quotation, Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import { ACCUSATIVE, NOMINATIVE } from '../languages/shared/cases.js';
import { attributionRules, statementRules } from '../languages/shared/statement-rules.js';
import { type Match, matchAt, type View } from '../patterns/match.js';
import type { Rule } from '../patterns/rule.js';
import { type Row, RuleIndex } from '../patterns/rule-index.js';
import type { Act } from '../reading.js';
import type { Draft, Speaker } from './draft.js';
import { groupsIn, isCue, type Scene } from './scene.js';
import { standIn, type Words } from './stand-in.js';
import { agentOf, type Subject } from './subjects.js';
import type { VerbGroup } from './verb-groups.js';
import { documentAside } from './view.js';

/** Rows that begin at a verb, or at the comma before it; rows that begin at a quotation; attributions. */
const byVerb = new RuleIndex(statementRules.filter((r) => !/^(?:content:QUOTE|, )/.test(r.pattern)));
const byComma = new RuleIndex(statementRules.filter((r) => r.pattern.startsWith(', ')));
const byQuote = new RuleIndex(statementRules.filter((r) => r.pattern.startsWith('content:QUOTE')));
const attributions = new RuleIndex(attributionRules);

/** What the rules read in one sentence, and the attributions that cover parts of it. */
export interface SentenceDrafts {
  readonly drafts: Draft[];
  readonly attributions: Attribution[];
}

export interface Attribution {
  readonly source: Mention;
  readonly rule: string;
  /** Tokens vouched for. */
  readonly first: number;
  readonly last: number;
  /** Tokens of the attribution itself. */
  readonly from: number;
  readonly to: number;
  readonly cue?: VerbGroup;
  /** Stands inside what it vouches for. */
  readonly inserted: boolean;
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
      firstDraft(byComma.at(view, group.first - 1), group.first - 1) ??
      firstDraft(extra.at(view, group.first), group.first) ??
      firstDraft(byVerb.at(view, group.first), group.first);
    if (draft) drafts.push(draft);

    function firstDraft(rows: readonly Row[], at: number): Draft | undefined {
      for (const { rule, pattern } of rows) {
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
  if (!agent || !(agent.joint || agent.actors.length > 1)) return undefined;
  const { tokens } = scene.lexed.parts;
  const last = group.first;
  if (last - sentence.first < 2) return undefined;
  return {
    first: sentence.first,
    last,
    start: tokens[sentence.first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    form: 'paraphrase',
    act: actOf(group),
    cue: group,
    speaker: speakerOf({ kind: 'mention', mention: agent }),
    rule: 'passive-agent',
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

/** A negated report reports nothing; plans to say something do not either. */
function skipped(group: VerbGroup): boolean {
  const act = cueAct(group);
  if (group.negated && !['deny', 'refuse', 'reject', 'agree', 'accept'].includes(act)) return true;
  if (group.firstPerson) return true;
  if (group.negated && (act === 'agree' || act === 'accept')) return true;
  return (
    act === 'discuss' &&
    (group.tense === 'future' || group.modal !== undefined || group.tense === 'conditional') &&
    !group.hearsay
  );
}

/** "a exprimé ses regrets", "voiced concern": the noun tells what was done. */
function actOfNoun(scene: Scene, group: VerbGroup, first: number): Act | undefined {
  if (!['inform', 'worry', 'say'].includes(actOf(group))) return undefined;
  for (let i = first; i < first + 3; i++) {
    const noun = scene.lexed.term(i, 'cueNoun');
    if (noun) return noun.term.noun.act;
  }
  return undefined;
}

/** What the verb does; "has not refused" refuses nothing. */
export function actOf(group: VerbGroup | undefined): Act {
  return group?.negated ? 'say' : cueAct(group);
}

const cueAct = (group: VerbGroup | undefined): Act => group?.verbs.find((v) => v.cue)?.cue?.act ?? 'say';

function quotesIn(scene: Scene, sentence: Sentence): Quotation[] {
  const found: Quotation[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const quote = scene.quoteAt.get(i);
    if (quote && quote.depth === 0) found.push(quote);
  }
  return found;
}

function quoteDraft(
  scene: Scene,
  sentence: number,
  quote: Quotation,
  view: View,
  subjects: ReadonlyMap<VerbGroup, Subject>,
  used: Set<VerbGroup>,
): Draft | undefined {
  for (const { rule, pattern } of byQuote.at(view, quote.open)) {
    const match = matchAt(pattern, view, quote.open);
    if (!match) continue;
    const cue = match.roles.get('cue')?.item as VerbGroup | undefined;
    if (cue && (skipped(cue) || !speaks(cue) || cue.tense === 'gerund' || cue.tense === 'infinitive')) continue;
    const told = match.roles.get('speaker')?.item as Mention | undefined;
    const somebody = match.roles.get('somebody');
    if (cue && !told && !somebody && !subjects.get(cue)) continue;
    const behind = told !== undefined && rule.id === 'quote-verb-speaker';
    if (cue && !behind && cue.clitic === undefined && !opensClause(scene, quote)) continue;
    if (cue) used.add(cue);
    const speaker: Speaker = told
      ? speakerOf({ kind: 'mention', mention: told })
      : somebody
        ? { kind: 'unnamed', first: somebody.first, last: somebody.last }
        : speakerOf(cue && subjects.get(cue));
    return {
      first: quote.first,
      last: quote.last,
      start: quote.start,
      end: quote.end,
      form: 'quote',
      act: actOf(cue),
      ...(cue && { cue }),
      speaker,
      rule: rule.id,
      sentence,
    };
  }
  return undefined;
}

/** The quotation begins its clause: it is not the end of another verb's complement. */
function opensClause(scene: Scene, quote: Quotation): boolean {
  const before = scene.lexed.text(quote.open - 1);
  return (
    quote.open === 0 ||
    /^[.!?:;»”"–—,\]]$/.test(before) ||
    scene.sentenceAt.has(quote.open) ||
    scene.lexed.is(quote.open - 1, 'and')
  );
}

const speaks = (group: VerbGroup): boolean =>
  group.verbs.some((v) => v.cue?.frames.includes('quote') || v.cue?.frames.includes('that'));

function verbDraft(
  scene: Scene,
  sentence: number,
  group: VerbGroup,
  match: Match,
  rule: Rule,
  subject: Subject | undefined,
): Draft | undefined {
  const content = match.roles.get('content');
  if (!content) return undefined;
  if (!acceptable(scene, group, content.first, content.last, rule)) return undefined;
  const { tokens } = scene.lexed.parts;
  // "avaient «évoqué la nécessité …»": the verb itself stands inside the quotation, which is then what was said.
  const around = scene.quoteAround[group.head];
  const quote = around && around.open >= group.first ? around : scene.quoteAt.get(content.first);
  const whole =
    quote && (quote === around || (content.last <= quote.close + (quote.closed ? 1 : 0) && content.last >= quote.last));
  const start = whole ? quote.start : (tokens[content.first]?.start ?? 0);
  const end = whole ? quote.end : (tokens[content.last - 1]?.end ?? 0);
  const first = whole ? quote.first : content.first;
  const last = whole ? quote.last : content.last;
  if (last <= first) return undefined;
  const told = match.roles.get('speaker')?.item as Mention | undefined;
  const source = rule.yields.source === 'subject' ? subject?.mention : undefined;
  const speaker: Speaker = told
    ? speakerOf({ kind: 'mention', mention: told })
    : group.firstPerson
      ? { kind: 'document' }
      : speakerOf(subject);
  return {
    first,
    last,
    start,
    end,
    form: whole ? 'quote' : 'paraphrase',
    act: actOfNoun(scene, group, first) ?? actOf(group),
    cue: group,
    speaker,
    ...(source && { source }),
    rule: rule.id,
    sentence,
  };
}

/** Frames in which the words after the verb are no report. */
function acceptable(scene: Scene, group: VerbGroup, first: number, last: number, rule: Rule): boolean {
  const { lexed } = scene;
  const object = rule.id === 'verb-object' || rule.id === 'verb-whom-object';
  const mention = scene.mentionAt.get(first);
  // "подтверждена поддержка": where words decline the subject of a passive may follow it.
  if (group.passive && !(lexed.declension ? /that|infinitive|object$/ : /that|infinitive|-of$|-to$/).test(rule.id)) return false;
  if (group.tense === 'participle' && group.first === group.head && !pastBefore(scene, group.first)) return false;
  // "appeler B", "rappeler B": a telephone, unless something is asked of B.
  if (
    (object || rule.id === 'verb-whom-to') &&
    group.verbs.some((v) => v.contact) &&
    mention &&
    mention.last >= last - 3
  )
    return false;
  // "ont échangé des lettres" tells a contact.
  if (group.verbs.some((v) => v.contact?.includes('exchange')) && opensWithNoun(scene, first)) return false;
  if (rule.id === 'verb-whom-to' && !scene.quoteAt.has(first) && !asks(scene, first, last)) return false;
  // "как сообщила пресс-служба": what stands in the nominative is the subject; "говорил по телефону" is no topic.
  if (lexed.declension)
    return !(object && mention?.cases !== undefined && (mention.cases & ACCUSATIVE) === 0 && (mention.cases & NOMINATIVE) !== 0) &&
      !(rule.id === 'verb-on' && lexed.is(first - 1, 'phone', 'video'));
  if (!object) return true;
  // "said little", "said it would": a verb of saying takes a clause, not a thing.
  const says = group.verbs.some((v) => v.cue?.act === 'say' && v.cue.frames.includes('that'));
  return (
    !says ||
    scene.quoteAt.has(first) ||
    mention !== undefined ||
    lexed.is(first, 'it', 'he', 'they', 'determiner', 'possessive', 'no')
  );
}

const opensWithNoun = ({ lexed }: Scene, i: number): boolean =>
  lexed.term(lexed.word(i, 'determiner') || i, 'contactNoun') !== undefined;

/** A verb in the past ends within sixty tokens before. */
function pastBefore(scene: Scene, token: number): boolean {
  for (let end = token; end > token - 60; end--) if (scene.groupTo.get(end)?.tense === 'past') return true;
  return false;
}

/** Something is asked of somebody: an infinitive, a clause, or a quotation follows within the content. */
function asks(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (scene.lexed.is(i, 'to', 'that', 'of', 'for') || scene.quoteAt.has(i) || (scene.lexed.declension && scene.groupAt.get(i)?.tense === 'infinitive')) return true;
  return false;
}

export function speakerOf(subject: Subject | undefined): Speaker {
  if (!subject) return { kind: 'unknown' };
  if (subject.kind === 'unnamed') return { kind: 'unnamed', first: subject.first ?? 0, last: subject.last ?? 0 };
  if (subject.kind === 'none') return { kind: 'agentless' };
  if (subject.kind === 'document' || !subject.mention) return { kind: 'document' };
  return subject.mention.joint ? { kind: 'joint', at: subject.mention } : { kind: 'mention', mention: subject.mention };
}

function findAttributions(scene: Scene, sentence: Sentence, view: View, used: ReadonlySet<VerbGroup>): Attribution[] {
  const found: Attribution[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (scene.quoteAround[i]) continue;
    for (const { rule, pattern } of attributions.at(view, i)) {
      const match = matchAt(pattern, view, i);
      if (!match) continue;
      const attribution = toAttribution(scene, sentence, match, rule, used);
      if (!attribution) continue;
      found.push(attribution);
      i = match.last - 1;
      break;
    }
  }
  return found;
}

function toAttribution(
  scene: Scene,
  sentence: Sentence,
  match: Match,
  rule: Rule,
  used: ReadonlySet<VerbGroup>,
): Attribution | undefined {
  const source =
    rule.yields.source === 'document'
      ? standIn(scene, match, 'it')
      : rule.yields.source === 'clitic'
        ? standIn(scene, match, 'speaker')
        : rule.yields.source === 'named'
          ? stranger(scene, match.roles.get('source'))
          : (match.roles.get('source')?.item as Mention | undefined);
  const cue = match.roles.get('cue')?.item as VerbGroup | undefined;
  if (
    !source ||
    (cue && (used.has(cue) || cue.negated || !['past', 'present', 'pluperfect', 'imperfect'].includes(cue.tense)))
  )
    return undefined;
  const before = rule.yields.content === 'before' || match.first > sentence.first + 3;
  const { lexed } = scene;
  let first = before ? sentence.first : match.last + (lexed.text(match.last) === ',' ? 1 : 0);
  let last = before ? match.first : sentence.last;
  while (last > first && /^[,.;!?]$/.test(lexed.text(last - 1))) last--;
  if (before) first = Math.max(first, clauseStart(scene, sentence, match.first));
  // Between two commas it vouches for what stands on both sides.
  const inserted =
    before &&
    /^[,]$/.test(lexed.text(match.last)) &&
    sentence.last - match.last > 4 &&
    !scene.quoteAt.has(sentence.first);
  if (inserted) last = sentence.last;
  return { source, rule: rule.id, first, last, inserted, from: match.first, to: match.last, ...(cue && { cue }) };
}

/** A named source that no actor is known for. */
const stranger = (scene: Scene, words: Words | undefined): Mention | undefined =>
  words && standIn(scene, words, 'unnamed');

/** After a quotation that ends before, or a semicolon: an attribution vouches for its own clause. */
function clauseStart(scene: Scene, sentence: Sentence, i: number): number {
  for (let j = i - 1; j > sentence.first; j--) if (scene.lexed.text(j) === ';' && !scene.quoteAround[j]) return j + 1;
  return sentence.first;
}
