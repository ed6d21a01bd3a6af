import type { Side } from '@readout/world';
import type { VerbGroup } from '../5-statements/index.js';
import type { Match } from '../patterns/match.js';
import type { Rule } from '../patterns/rule.js';
import type { Draft } from './draft.js';
import type { Drafts, Told } from './drafts.js';
import type { Here, Reading } from './here.js';
import { nounBefore } from './noun-before.js';
import type { Proposal } from './proposal.js';
import { ownersOf } from './who.js';

/** The initiative that a row is about: named here, or told before. */
export function proposalOf(
  of: string,
  reading: Reading,
  here: Here,
  match: Match,
  rule: Rule,
  proposers: readonly Side[],
): Draft | undefined {
  const { drafts, scene } = reading;
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
    case 'object':
      return ofObject(role?.item as Proposal, reading, told, rule);
    default:
      return (
        role &&
        drafts.named({ ...told, name: { first: role.first, last: role.last } }, { first: role.first, last: role.last })
      );
  }
}

/** Of a noun phrase: the initiative it points back to, else a new one where the phrase says enough. */
function ofObject(item: Proposal, { drafts, sides }: Reading, told: Omit<Told, 'name'>, rule: Rule): Draft | undefined {
  const proposers = told.sides;
  const owners = item.own && !item.named ? proposers : ownersOf(item, sides);
  const again = pointedTo(item, owners, drafts, told.sentence);
  if (again) {
    drafts.refer(again, item, told.sentence);
    return again;
  }
  const asked = (item.indefinite && proposers.length > 0) || rule.yields.status === 'blocked';
  if (!item.named && owners.length === 0 && !asked) {
    if (!item.indefinite && item.kind === 'proposal') drafts.pending.push(item);
    return undefined;
  }
  const whose = owners.length > 0 ? owners : proposers;
  return drafts.named({ ...told, name: item.name, sides: whose, mediation: item.kind === 'mediation' }, item);
}

function pointedTo(item: Proposal, owners: readonly Side[], drafts: Drafts, sentence: number): Draft | undefined {
  if (item.word) return drafts.headed(item.word);
  return item.named || item.indefinite ? undefined : drafts.again(owners, sentence);
}
