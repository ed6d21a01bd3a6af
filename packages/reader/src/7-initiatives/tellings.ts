import type { Side } from '@readout/world';
import type { Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import { canBeSubject, isCue, mentionsIn, type Scene, type Subject, type VerbGroup } from '../5-statements/index.js';
import { initiativeRules } from '../languages/shared/initiative-rules.js';
import { compilePattern } from '../patterns/compile.js';
import { type Match, matchAt, type View } from '../patterns/match.js';
import type { Rule } from '../patterns/rule.js';
import type { Position, Span, Stance } from '../reading.js';
import { addPosition, type Draft, sidesWith, type ToldStatus } from './draft.js';
import type { Drafts } from './drafts.js';
import { nounBefore } from './noun-before.js';
import type { Proposal } from './proposal.js';
import type { Sides } from './sides.js';
import { type States, statesAt } from './states.js';
import { isTold } from './told.js';

const rules = initiativeRules.map((rule: Rule) => ({ rule, pattern: compilePattern(rule.pattern) }));

export interface Reading {
  readonly scene: Scene;
  readonly sides: Sides;
  readonly drafts: Drafts;
  /** Whoever vouches for words at a span; the side, where it tells what others do. */
  readonly voucher: (at: Span) => { readonly source?: string; readonly side?: Side; readonly cue?: Span };
}

export interface Here {
  readonly sentence: Sentence;
  readonly index: number;
  readonly view: View;
  readonly subjects: ReadonlyMap<VerbGroup, Subject>;
}

/** What one sentence tells of proposals. At a token the first row that tells something reads it. */
export function readSentence(reading: Reading, here: Here): void {
  reading.drafts.references = [];
  reading.drafts.pending = [];
  for (let i = here.sentence.first; i < here.sentence.last; i++) {
    if (reading.scene.quoteAround[i]) continue;
    for (const { rule, pattern } of rules) {
      const match = matchAt(pattern, here.view, i);
      if (match && tell(reading, here, match, rule)) break;
    }
  }
}

function tell(reading: Reading, here: Here, match: Match, rule: Rule): boolean {
  const { yields } = rule;
  const verb = match.roles.get('verb')?.item as VerbGroup | undefined;
  if (verb && !isTold(reading.scene, here.sentence, verb)) return false;
  const stance = (['propose', 'support', 'oppose'] as const).find((s) => yields[s] !== undefined);
  const sides = stance
    ? who(yields[stance] as string, reading, here, match, verb)
    : yields.by
      ? who(yields.by, reading, here, match, verb)
      : [];
  if (stance && sides.length === 0) return false;
  const draft = proposalOf(
    yields.of as string,
    reading,
    here,
    match,
    rule,
    stance === 'propose' || yields.by ? sides : [],
  );
  if (!draft || (stance && stance !== 'propose' && sides.every((s) => sidesWith(draft, 'propose').includes(s))))
    return false;
  if (yields.by && (match.roles.get('object')?.item as Proposal | undefined)?.own)
    for (const side of sides)
      addPosition(draft, position(reading, side, 'propose', spanOf(reading.scene, match.first, match.last), rule));
  if (yields.by && !sides.some((s) => sidesWith(draft, 'propose').includes(s))) return false;
  const evidence = spanOf(reading.scene, match.first, match.last);
  if (stance && stance !== 'propose' && isHearsay(reading, draft, evidence, sides)) return false;
  if (yields.only !== 'passing' || draft.evidence.length === 0) draft.evidence.push(evidence);
  if (stance) for (const side of sides) addPosition(draft, position(reading, side, stance, evidence, rule));
  if (yields.status) draft.status = worse(draft.status, yields.status as ToldStatus);
  if (yields.only !== 'passing') draft.counts = true;
  return true;
}

/** Another side says where these stand; not so where its words are the proposal itself ("suggested X, an idea opposed by Y"). */
function isHearsay({ voucher }: Reading, draft: Draft, evidence: Span, sides: readonly Side[]): boolean {
  const { side, cue } = voucher(evidence);
  return (
    side !== undefined &&
    side !== 'joint' &&
    !sides.includes(side) &&
    !draft.evidence.some((e) => e.start === cue?.start)
  );
}

function position({ voucher }: Reading, side: Side, stance: Stance, evidence: Span, rule: Rule): Position {
  const { source } = voucher(evidence);
  return { side, stance, evidence, ...(source && { source }), rule: rule.id };
}

const ORDER: readonly ToldStatus[] = ['blocked', 'abandoned', 'agreed', 'accepted', 'ongoing', 'proposed'];

function worse(before: ToldStatus | undefined, now: ToldStatus): ToldStatus {
  return before && ORDER.indexOf(before) < ORDER.indexOf(now) ? before : now;
}

function who(role: string, reading: Reading, here: Here, match: Match, verb: VerbGroup | undefined): Side[] {
  const { sides } = reading;
  switch (role) {
    case 'subject': {
      const subject = verb && here.subjects.get(verb);
      return subject ? ofSubject(reading, here, subject, match.first) : [];
    }
    case 'owner':
      return ownersOf(match.roles.get('object')?.item as Proposal, sides);
    case 'clause': {
      const before = [...here.subjects]
        .filter(([group]) => group.first < match.first && group.tense !== 'infinitive')
        .at(-1);
      const mention = before?.[1].mention ?? firstSubject(reading, here.sentence, match.first);
      return mention ? sides.ofMention(mention) : [];
    }
    default: {
      const item = match.roles.get(role)?.item;
      if (typeof item === 'string') return [item];
      return item && 'mentions' in (item as States)
        ? sides.ofStates(item as States)
        : item
          ? sides.ofMention(item as Mention)
          : [];
    }
  }
}

/** The subject's sides; of "several states, including X", those that the list names; of "all but X", nobody. */
function ofSubject({ scene, sides }: Reading, here: Here, { kind, mention, first }: Subject, verb: number): Side[] {
  if (kind === 'document') return sayerBefore(here, verb).flatMap((m) => sides.ofMention(m));
  if (kind === 'unnamed' && first !== undefined) {
    const list = statesAt(scene, here.sentence, first, true);
    return list ? sides.ofStates(list) : [];
  }
  if (!mention) return [];
  for (let i = mention.first - 1; i >= Math.max(here.sentence.first, mention.first - 4); i--)
    if (
      scene.lexed.word(i, 'exception') === mention.first &&
      (scene.lexed.text(i - 1) !== ',' || scene.lexed.text(mention.last) === ',')
    )
      return [];
  return sides.ofMention(mention);
}

/** "Denmark said it supports": whoever speaks before. */
function sayerBefore({ subjects }: Here, verb: number): Mention[] {
  const mention = [...subjects].filter(([group]) => group.last < verb && isCue(group)).at(-1)?.[1].mention;
  return mention ? [mention] : [];
}

/** Of a verb that no list holds: the first actor of the sentence that may be a subject. */
function firstSubject({ scene }: Reading, sentence: Sentence, before: number): Mention | undefined {
  return mentionsIn(scene, sentence.first, before).find((m) => canBeSubject(scene, m, sentence));
}

/** Whoever mediates is no proposer of the mediation. */
function ownersOf(proposal: Proposal | undefined, sides: Sides): Side[] {
  if (!proposal || proposal.kind === 'mediation') return [];
  return [
    ...new Set(proposal.owners.flatMap((owner) => (typeof owner === 'string' ? [owner] : sides.ofMention(owner)))),
  ];
}

function proposalOf(
  of: string,
  reading: Reading,
  here: Here,
  match: Match,
  rule: Rule,
  proposers: readonly Side[],
): Draft | undefined {
  const { drafts, scene, sides } = reading;
  const role = match.roles.get(of);
  const told = { rule: rule.id, sentence: here.index, sides: proposers, mediation: false };
  switch (of) {
    case 'before':
      return drafts.before(match.first, { ...told, name: match });
    case 'subject': {
      const verb = match.roles.get('verb')?.item as VerbGroup;
      return here.subjects.get(verb)?.mention ? undefined : drafts.known(match.first);
    }
    case 'last':
      return drafts.last(match.first, here.index);
    case 'noun-before':
    case 'proposal-before': {
      const noun = nounBefore(scene, here.sentence, match.first, of === 'proposal-before');
      if (!noun)
        return of === 'proposal-before' || scene.lexed.text(match.first - 1) === ','
          ? drafts.before(match.first, { ...told, name: match })
          : undefined;
      const passive = (match.roles.get('verb')?.item as VerbGroup | undefined)?.passive;
      const name = { first: noun.first, last: passive ? noun.last : match.last };
      return drafts.named({ ...told, name, mediation: noun.mediation }, name);
    }
    case 'object': {
      const item = role?.item as Proposal;
      const owners = item.own && !item.named ? proposers : ownersOf(item, sides);
      const again = item.word
        ? drafts.headed(item.word)
        : item.named || item.indefinite
          ? undefined
          : drafts.again(owners, here.index);
      if (again) drafts.refer(again, item, here.index);
      const isNew =
        item.named ||
        owners.length > 0 ||
        (item.indefinite && proposers.length > 0) ||
        rule.yields.status === 'blocked';
      if (!again && !isNew && !item.indefinite && item.kind === 'proposal') drafts.pending.push(item);
      if (again || !isNew) return again;
      return drafts.named(
        {
          ...told,
          name: item.name,
          sides: owners.length > 0 ? owners : proposers,
          mediation: item.kind === 'mediation',
        },
        item,
      );
    }
    default:
      return (
        role &&
        drafts.named({ ...told, name: { first: role.first, last: role.last } }, { first: role.first, last: role.last })
      );
  }
}

export function spanOf({ lexed }: Scene, first: number, last: number): Span {
  const { tokens } = lexed.parts;
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}
