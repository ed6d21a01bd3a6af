import type { Rule } from '../../patterns/rule.js';

/**
 * How contacts are told, in any language. `a` and `b` are the parties (`subject`: of the verb, `patient`: of a passive,
 * `owner`: of the noun); `kind` is a kind, or `noun`: that of the noun found; `initiator` names a party.
 */
export const contactRules = [
  { id: 'receive-call', stage: 'contact', pattern: 'verb:VERB[contact:receive] ... noun:NOUN[call,letter] ~ OF|FROM b:ACTOR', yields: { a: 'subject', b: 'b', kind: 'noun', initiator: 'b' } },
  { id: 'send-letter', stage: 'contact', pattern: 'verb:VERB[contact:write] ~ ... noun:NOUN[letter] ~ TO b:ACTOR', yields: { a: 'subject', b: 'b', kind: 'letter', initiator: 'a' } },
  { id: 'send-letter-whom', stage: 'contact', pattern: 'verb:VERB[contact:write] ~ b:ACTOR[person] ... noun:NOUN[letter]', yields: { a: 'subject', b: 'b', kind: 'letter', initiator: 'a' } },
  { id: 'write-to', stage: 'contact', pattern: 'verb:VERB[contact:write-to] ~ TO b:ACTOR', yields: { a: 'subject', b: 'b', kind: 'letter', initiator: 'a' } },
  { id: 'hold-with', stage: 'contact', pattern: 'verb:VERB[contact:hold] ~ ... noun:NOUN ... WITH ~ b:ACTOR', yields: { a: 'subject', b: 'b', kind: 'noun' } },
  { id: 'visit-noun-place', stage: 'contact', pattern: 'verb:VERB[contact:hold] ~ ... noun:NOUN[visit] ... TO|IN b:ACTOR[state]', yields: { a: 'subject', b: 'b', kind: 'visit' } },
  { id: 'pair-holds', stage: 'contact', pattern: 'verb:VERB[contact:hold] ~ ... noun:NOUN', yields: { a: 'pair', kind: 'noun' } },
  { id: 'speak-with', stage: 'contact', pattern: 'verb:VERB[contact:speak] ~ WITH|TO ~ b:ACTOR', yields: { a: 'subject', b: 'b', kind: 'call', neutral: 'yes' } },
  { id: 'pair-speaks', stage: 'contact', pattern: 'verb:VERB[contact:speak]', yields: { a: 'pair', kind: 'call', neutral: 'yes' } },
  { id: 'meet', stage: 'contact', pattern: 'verb:VERB[contact:meet] ~ WITH? b:ACTOR', yields: { a: 'subject', b: 'b', kind: 'meeting' } },
  { id: 'pair-meets', stage: 'contact', pattern: 'verb:VERB[contact:meet]', yields: { a: 'pair', kind: 'meeting' } },
  { id: 'call', stage: 'contact', pattern: 'verb:VERB[contact:call,active] ~ TO? b:ACTOR[person]', yields: { a: 'subject', b: 'b', kind: 'call', initiator: 'a', not: 'urging' } },
  { id: 'received-by', stage: 'contact', pattern: 'verb:VERB[contact:receive,passive] ~ BY b:ACTOR', yields: { a: 'patient', b: 'b', kind: 'meeting' } },
  { id: 'receive', stage: 'contact', pattern: 'verb:VERB[contact:receive,active] ~ b:ACTOR[person]', yields: { a: 'subject', b: 'b', kind: 'meeting' } },
  { id: 'visit-place', stage: 'contact', pattern: 'verb:VERB[contact:visit] ~ TO|IN? b:ACTOR[state]', yields: { a: 'subject', b: 'b', kind: 'visit' } },
  { id: 'expected-in', stage: 'contact', pattern: 'verb:VERB[status:plan,passive] ~ TO|IN b:ACTOR[state]', yields: { a: 'patient', b: 'b', kind: 'visit' } },
  { id: 'owner-noun-with', stage: 'contact', pattern: 'a:ACTOR POSSESSIVE_MARK ... noun:NOUN ~ WITH b:ACTOR', yields: { a: 'a', b: 'b', kind: 'noun' } },
  { id: 'owner-visit-to', stage: 'contact', pattern: 'a:ACTOR POSSESSIVE_MARK ... noun:NOUN[visit] ~ TO b:ACTOR', yields: { a: 'a', b: 'b', kind: 'visit' } },
  { id: 'noun-between', stage: 'contact', pattern: 'noun:NOUN ... BETWEEN b:ACTOR[many]', yields: { b: 'b', kind: 'noun' } },
  { id: 'noun-of-with', stage: 'contact', pattern: 'noun:NOUN ~ OF a:ACTOR ~ WITH b:ACTOR', yields: { a: 'a', b: 'b', kind: 'noun' } },
  { id: 'visit-of-to', stage: 'contact', pattern: 'noun:NOUN[visit] ~ OF a:ACTOR ~ TO|IN b:ACTOR', yields: { a: 'a', b: 'b', kind: 'visit' } },
  { id: 'noun-with', stage: 'contact', pattern: 'noun:NOUN ... WITH ~ b:ACTOR', yields: { a: 'owner', b: 'b', kind: 'noun' } },
  { id: 'pair-noun', stage: 'contact', pattern: 'a:ACTOR[many] POSSESSIVE_MARK ... noun:NOUN', yields: { a: 'a', kind: 'noun' } },
  { id: 'pair-during-noun', stage: 'contact', pattern: 'DURING|AFTER ... noun:NOUN', yields: { a: 'pair-of-clause', kind: 'noun' } },
  { id: 'summit', stage: 'contact', pattern: 'noun:NOUN[summit]', yields: { a: 'organisation', kind: 'summit' } },
] as const satisfies readonly Rule[];
