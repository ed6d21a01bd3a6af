import type { Rule } from '../../patterns/rule.js';

/**
 * How proposals and positions on them are told, in any language. `propose`, `support`, `oppose` name who: a role, or
 * `subject` (of the verb), `owner` (of the noun phrase). `of` names the proposal: a role, `noun-before` (the noun phrase
 * before the verb), `before` (the proposal named last in the sentence), `last` (named in this sentence or the one before).
 * `status` is what has become of it; `only: passing` reads a proposal that counts only if something else is told of it.
 */
export const initiativeRules = [
  { id: 'propose', stage: 'initiative', pattern: 'verb:VERB[stance:propose,active] ~ OF? ~ name:NAME[weighty]', yields: { propose: 'subject', of: 'name' } },
  { id: 'propose-to-whom', stage: 'initiative', pattern: 'verb:VERB[stance:propose,active] ACTOR name:NAME[weighty]', yields: { propose: 'subject', of: 'name' } },
  { id: 'propose-that', stage: 'initiative', pattern: 'verb:VERB[stance:propose,act:propose,active] ~ THAT ~ name:CLAUSE', yields: { propose: 'subject', of: 'name' } },
  { id: 'present-proposal', stage: 'initiative', pattern: 'verb:VERB[stance:present,active] ~ object:PROPOSAL[proposal]', yields: { propose: 'subject', of: 'object' } },
  { id: 'proposed-by', stage: 'initiative', pattern: 'verb:VERB[stance:propose] GAP BY who:STATES', yields: { propose: 'who', of: 'noun-before' } },
  { id: 'presented-by', stage: 'initiative', pattern: 'verb:VERB[stance:present] GAP BY who:STATES', yields: { propose: 'who', of: 'proposal-before' } },
  { id: 'plead-for', stage: 'initiative', pattern: 'verb:VERB[act:call-for] ~ FOR name:NAME[contact]', yields: { propose: 'subject', of: 'name' } },
  { id: 'push-for', stage: 'initiative', pattern: 'verb:VERB[stance:present,act:call-for,active] ~ name:NAME[contact]', yields: { propose: 'subject', of: 'name' } },
  { id: 'proposal-of', stage: 'initiative', pattern: 'object:PROPOSAL[named,owned,proposal]', yields: { propose: 'owner', of: 'object' } },
  { id: 'own-proposal', stage: 'initiative', pattern: 'object:PROPOSAL[named,own,proposal]', yields: { propose: 'clause', of: 'object', only: 'passing' } },
  { id: 'owned-proposal', stage: 'initiative', pattern: 'object:PROPOSAL[owned]', yields: { propose: 'owner', of: 'object', only: 'passing' } },
  { id: 'named-proposal', stage: 'initiative', pattern: 'object:PROPOSAL', yields: { of: 'object', only: 'passing' } },

  { id: 'supported-by', stage: 'initiative', pattern: 'verb:VERB[stance:support] GAP BY who:STATES', yields: { support: 'who', of: 'before' } },
  { id: 'adopted-by', stage: 'initiative', pattern: 'verb:VERB[stance:agree] GAP BY who:STATES', yields: { support: 'who', of: 'before' } },
  { id: 'opposed-by', stage: 'initiative', pattern: 'verb:VERB[stance:oppose] GAP BY who:STATES', yields: { oppose: 'who', of: 'before' } },
  { id: 'blocked-by', stage: 'initiative', pattern: 'verb:VERB[stance:block] GAP BY who:STATES', yields: { oppose: 'who', of: 'before', status: 'blocked' } },
  { id: 'all-but-support', stage: 'initiative', pattern: 'EXCEPTION OF? who:ACTOR ,? GAP verb:VERB[stance:support,active] ~ TO|OF? object:PROPOSAL', yields: { oppose: 'who', of: 'object' } },
  { id: 'support', stage: 'initiative', pattern: 'verb:VERB[stance:support,active] ~ TO|OF? object:PROPOSAL', yields: { support: 'subject', of: 'object' } },
  { id: 'oppose', stage: 'initiative', pattern: 'verb:VERB[stance:oppose,active] ~ TO|OF? object:PROPOSAL', yields: { oppose: 'subject', of: 'object' } },
  { id: 'support-made', stage: 'initiative', pattern: 'verb:VERB[stance:support,active] ~ TO|OF? name:NAME[made]', yields: { support: 'subject', of: 'name' } },
  { id: 'oppose-made', stage: 'initiative', pattern: 'verb:VERB[stance:oppose,active] ~ TO|OF? name:NAME[made]', yields: { oppose: 'subject', of: 'name' } },
  { id: 'block', stage: 'initiative', pattern: 'verb:VERB[stance:block,active] ~ object:PROPOSAL', yields: { oppose: 'subject', of: 'object', status: 'blocked' } },
  { id: 'abandon', stage: 'initiative', pattern: 'verb:VERB[stance:abandon,active] ~ TO? object:PROPOSAL', yields: { by: 'subject', of: 'object', status: 'abandoned' } },
  { id: 'adopt', stage: 'initiative', pattern: 'verb:VERB[stance:agree,active] ~ object:PROPOSAL', yields: { support: 'subject', of: 'object', status: 'agreed' } },
  { id: 'vote-against', stage: 'initiative', pattern: 'verb:VERB[stance:side,active] ~ AGAINST object:PROPOSAL', yields: { oppose: 'subject', of: 'object' } },
  { id: 'vote-for', stage: 'initiative', pattern: 'verb:VERB[stance:side,active] ~ FOR object:PROPOSAL', yields: { support: 'subject', of: 'object' } },
  { id: 'give-refusal', stage: 'initiative', pattern: 'verb:VERB[stance:give,active] ... REFUSAL_NOUN GAP TO|AGAINST object:PROPOSAL', yields: { oppose: 'subject', of: 'object', status: 'blocked' } },
  { id: 'give-refusal-to-thing', stage: 'initiative', pattern: 'verb:VERB[stance:give,active] ... REFUSAL_NOUN GAP TO|AGAINST name:NAME', yields: { oppose: 'subject', of: 'name', status: 'blocked' } },
  { id: 'give-refusal-before', stage: 'initiative', pattern: 'verb:VERB[stance:give,active] POSSESSIVE REFUSAL_NOUN', yields: { oppose: 'subject', of: 'before', status: 'blocked' } },
  { id: 'give-support', stage: 'initiative', pattern: 'verb:VERB[stance:give,active] ... SUPPORT_NOUN GAP TO|BEHIND object:PROPOSAL', yields: { support: 'subject', of: 'object' } },
  { id: 'judge-inadequate', stage: 'initiative', pattern: 'verb:VERB[act:judge,active] object:PROPOSAL ~ ... INADEQUATE', yields: { oppose: 'subject', of: 'object' } },
  { id: 'refusal-of', stage: 'initiative', pattern: 'REFUSAL_NOUN OF|FROM? who:STATES', yields: { oppose: 'who', of: 'before', status: 'blocked' } },
  { id: 'refusal-demonym', stage: 'initiative', pattern: 'REFUSAL_NOUN who:DEMONYM', yields: { oppose: 'who', of: 'before', status: 'blocked' } },
  { id: 'demonym-refusal', stage: 'initiative', pattern: 'who:DEMONYM REFUSAL_NOUN', yields: { oppose: 'who', of: 'before', status: 'blocked' } },
  { id: 'with-support-of', stage: 'initiative', pattern: 'WITH ... SUPPORT_NOUN OF|FROM? who:STATES', yields: { support: 'who', of: 'before' } },
  { id: 'has-support-of', stage: 'initiative', pattern: 'verb:VERB[contact:hold,active] ~ ... SUPPORT_NOUN OF|FROM? who:STATES', yields: { support: 'who', of: 'before' } },
  { id: 'to-which-agree', stage: 'initiative', pattern: 'TO RELATIVE who:ACTOR verb:VERB[act:agree]', yields: { support: 'who', of: 'before', status: 'agreed' } },
  { id: 'which-judge-adequate', stage: 'initiative', pattern: 'RELATIVE who:ACTOR ~ verb:VERB[act:judge] GAP ADEQUATE', yields: { support: 'who', of: 'before' } },
  { id: 'support-it', stage: 'initiative', pattern: 'verb:IT_VERB[stance:support,active]', yields: { support: 'subject', of: 'last' } },
  { id: 'oppose-it', stage: 'initiative', pattern: 'verb:IT_VERB[stance:oppose,active]', yields: { oppose: 'subject', of: 'last' } },
  { id: 'refuse', stage: 'initiative', pattern: 'verb:VERB[status:refuse,active] END', yields: { oppose: 'subject', of: 'last' } },
  { id: 'accept', stage: 'initiative', pattern: 'verb:VERB[status:accept,active] END', yields: { support: 'subject', of: 'last', status: 'agreed' } },
] as const satisfies readonly Rule[];
