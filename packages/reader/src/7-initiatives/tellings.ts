import type { Side } from '@readout/world';
import type { VerbGroup } from '../5-statements/index.js';
import { initiativeRules } from '../languages/shared/initiative-rules.js';
import { type Match, matchAt } from '../patterns/match.js';
import type { Rule } from '../patterns/rule.js';
import { RuleIndex } from '../patterns/rule-index.js';
import type { Position, Span, Stance } from '../reading.js';
import { addPosition, type Draft, sidesWith, type ToldStatus } from './draft.js';
import type { Drafts } from './drafts.js';
import type { Here, Reading } from './here.js';
import type { Proposal } from './proposal.js';
import { isTold } from './told.js';
import { proposalOf } from './which.js';
import { who } from './who.js';

const rules = new RuleIndex(initiativeRules);

/** What one sentence tells of proposals. At a token the first row that tells something reads it. */
export function readSentence(reading: Reading, here: Here): void {
  reading.drafts.references = [];
  reading.drafts.pending = [];
  const { first, last } = here.sentence;
  const { any } = reading.drafts;
  let rows = rules.in(here.view, first, last);
  if (rows.none) return;
  for (let i = first; i < last; i++) {
    if (reading.scene.quoteAround[i]) continue;
    for (const { rule, pattern } of rows.at(i)) {
      const match = matchAt(pattern, here.view, i);
      if (!match || !tell(reading, here, match, rule)) continue;
      // From the first proposal on, every article may point back to one.
      if (!any && reading.drafts.any) rows = rules.in(here.view, first, last);
      break;
    }
  }
}

function tell(reading: Reading, here: Here, match: Match, rule: Rule): boolean {
  const { yields } = rule;
  const verb = match.roles.get('verb')?.item as VerbGroup | undefined;
  if (verb && !isTold(reading.scene, here.sentence, verb)) return false;
  const stance = (['propose', 'support', 'oppose'] as const).find((s) => yields[s] !== undefined);
  const role = stance ? yields[stance] : yields.by;
  const sides = role ? who(role, reading, here, match, verb) : [];
  if (stance && sides.length === 0) return false;
  const proposers = stance === 'propose' || yields.by ? sides : [];
  const draft = proposalOf(yields.of as string, reading, here, match, rule, proposers);
  if (!draft) return false;
  const evidence = reading.scene.lexed.span(match.first, match.last);
  const add = (as: Stance) => {
    for (const side of sides) addPosition(draft, position(reading, side, as, evidence, rule));
  };
  if (yields.by && (match.roles.get('object')?.item as Proposal | undefined)?.own) add('propose');
  if (!fits(reading, draft, stance, sides, evidence, yields.by !== undefined)) return false;
  if (stance) add(stance);
  note(reading.drafts, draft, evidence, yields);
  return true;
}

/** A stand is taken by others than the proposers; only proposers withdraw. */
function fits(
  reading: Reading,
  draft: Draft,
  stance: Stance | undefined,
  sides: readonly Side[],
  evidence: Span,
  withdraws: boolean,
): boolean {
  const proposers = sidesWith(draft, 'propose');
  if (withdraws) return sides.some((s) => proposers.includes(s));
  if (!stance || stance === 'propose') return true;
  return sides.some((s) => !proposers.includes(s)) && !isHearsay(reading, draft, evidence, sides);
}

function note(drafts: Drafts, draft: Draft, evidence: Span, { only, status, answered }: Rule['yields']): void {
  if (only !== 'passing' || draft.evidence.length === 0) draft.evidence.push(evidence);
  if (status) draft.status = worse(draft.status, status as ToldStatus);
  if (only !== 'passing') drafts.count(draft);
  if (answered) draft.answered = true;
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
