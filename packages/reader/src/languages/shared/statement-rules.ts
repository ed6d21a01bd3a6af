import type { Rule } from '../../patterns/rule.js';

/**
 * How statements are reported, in any language: rows in order of preference; for each verb the first that fits reads it.
 * `content` is what was said; `speaker` and `source` name roles of the pattern, or `subject`: the subject of the verb.
 */
export const statementRules = [
  { id: 'quote-verb-speaker', stage: 'statement', pattern: 'content:QUOTE ,? ~ cue:VERB[cue] ~ speaker:ACTOR', yields: { speaker: 'speaker' } },
  { id: 'quote-speaker-verb', stage: 'statement', pattern: 'content:QUOTE ,? speaker:ACTOR ~ cue:VERB[cue]', yields: { speaker: 'speaker' } },
  { id: 'quote-dash-name', stage: 'statement', pattern: 'content:QUOTE DASH somebody:SOMEBODY END', yields: { speaker: 'somebody' } },
  { id: 'quote-somebody-verb', stage: 'statement', pattern: 'content:QUOTE ,? SOMEBODY ~ cue:VERB[cue]', yields: { speaker: 'subject' } },
  { id: 'quote-verb-document', stage: 'statement', pattern: 'content:QUOTE ,? cue:VERB[cue] DETERMINER COMMUNIQUE FROM|OF speaker:ACTOR', yields: { speaker: 'speaker' } },
  { id: 'quote-verb-in-document', stage: 'statement', pattern: 'content:QUOTE ,? cue:VERB[clitic] ~ IN DETERMINER COMMUNIQUE FROM|OF speaker:ACTOR', yields: { speaker: 'speaker' } },
  { id: 'quote-verb-somebody', stage: 'statement', pattern: 'content:QUOTE ,? cue:VERB[cue] somebody:SOMEBODY ~ END', yields: { speaker: 'somebody' } },
  { id: 'quote-verb', stage: 'statement', pattern: 'content:QUOTE ,? ~ cue:VERB[cue]', yields: { speaker: 'subject' } },
  { id: 'quote-according', stage: 'statement', pattern: 'content:QUOTE ,? ~ ACCORDING speaker:ACTOR', yields: { speaker: 'speaker' } },
  { id: 'verb-speaker-clause', stage: 'statement', pattern: ', cue:VERB[that] ~ speaker:ACTOR , content:CLAUSE', yields: { speaker: 'speaker' } },
  { id: 'verb-attributes-to', stage: 'statement', pattern: 'cue:VERB[attribute] TO speaker:ACTOR ~ THAT? content:CLAUSE', yields: { speaker: 'speaker', source: 'subject' } },
  { id: 'verb-that', stage: 'statement', pattern: 'cue:VERB[that] ~ THAT ~ content:CLAUSE', yields: { speaker: 'subject' } },
  { id: 'verb-whom-that', stage: 'statement', pattern: 'cue:VERB[that] ACTOR ~ THAT ~ content:CLAUSE', yields: { speaker: 'subject' } },
  { id: 'verb-audience-that', stage: 'statement', pattern: 'cue:VERB[whom,that] ... THAT ~ content:CLAUSE', yields: { speaker: 'subject' } },
  { id: 'verb-colon', stage: 'statement', pattern: 'cue:VERB[cue] ~ : content:CLAUSE', yields: { speaker: 'subject' } },
  { id: 'verb-whom-to', stage: 'statement', pattern: 'cue:VERB[whomIn] ~ content:PHRASE', yields: { speaker: 'subject' } },
  { id: 'verb-whom-for', stage: 'statement', pattern: 'cue:VERB[whom] ACTOR? ~ FOR|OF|ON content:PHRASE', yields: { speaker: 'subject' } },
  { id: 'verb-infinitive', stage: 'statement', pattern: 'cue:VERB[inf] ~ content:INFINITIVE', yields: { speaker: 'subject' } },
  { id: 'verb-to-infinitive', stage: 'statement', pattern: 'cue:VERB[to] ~ content:INFINITIVE', yields: { speaker: 'subject' } },
  { id: 'verb-on', stage: 'statement', pattern: 'cue:VERB[on] ~ ON content:PHRASE', yields: { speaker: 'subject' } },
  { id: 'verb-of-whom-on', stage: 'statement', pattern: 'cue:VERB[on] OF ACTOR ~ ON content:PHRASE', yields: { speaker: 'subject' } },
  { id: 'verb-for-that', stage: 'statement', pattern: 'cue:VERB[for] ~ FOR THAT content:CLAUSE', yields: { speaker: 'subject' } },
  { id: 'verb-for', stage: 'statement', pattern: 'cue:VERB[for] ~ FOR content:PHRASE', yields: { speaker: 'subject' } },
  { id: 'verb-to', stage: 'statement', pattern: 'cue:VERB[to] ~ TO content:PHRASE', yields: { speaker: 'subject' } },
  { id: 'verb-against', stage: 'statement', pattern: 'cue:VERB[against] ~ AGAINST content:PHRASE', yields: { speaker: 'subject' } },
  { id: 'verb-of', stage: 'statement', pattern: 'cue:VERB[of] ~ OF content:PHRASE', yields: { speaker: 'subject' } },
  { id: 'verb-names-quote', stage: 'statement', pattern: 'cue:VERB[name] ACTOR? ... AS|OF? content:QUOTE', yields: { speaker: 'subject' } },
  { id: 'verb-object', stage: 'statement', pattern: 'cue:VERB[np] ~ content:PHRASE', yields: { speaker: 'subject' } },
  { id: 'verb-whom-object', stage: 'statement', pattern: 'cue:VERB[that] ACTOR ~ content:PHRASE', yields: { speaker: 'subject' } },
  { id: 'verb-quote', stage: 'statement', pattern: 'cue:VERB[quote] ~ ,? content:QUOTE', yields: { speaker: 'subject' } },
] as const satisfies readonly Rule[];

/** Attributions that stand before or behind what they vouch for. */
export const attributionRules = [
  { id: 'same-source', stage: 'statement', pattern: 'SAME_SOURCE', yields: { source: 'document' } },
  { id: 'in-his-words', stage: 'statement', pattern: 'HIS_WORDS', yields: { source: 'clitic' } },
  { id: 'according-to', stage: 'statement', pattern: 'ACCORDING OF? source:ACTOR', yields: { source: 'source' } },
  { id: 'according-to-document', stage: 'statement', pattern: 'ACCORDING DETERMINER? COMMUNIQUE FROM|OF source:ACTOR', yields: { source: 'source' } },
  { id: 'quoted-by', stage: 'statement', pattern: ', QUOTED_BY source:ACTOR', yields: { source: 'source', content: 'before' } },
  { id: 'according-to-somebody', stage: 'statement', pattern: 'ACCORDING source:NAMED END', yields: { source: 'named' } },
  { id: 'clause-speaker-verb', stage: 'statement', pattern: ', source:ACTOR ~ cue:VERB[that,active] ~ ACTOR? ~ END', yields: { source: 'source', content: 'before' } },
  { id: 'clause-named-verb', stage: 'statement', pattern: ', source:NAMED cue:VERB[that,active] ~ END', yields: { source: 'named', content: 'before' } },
  { id: 'clause-quoted', stage: 'statement', pattern: ', source:ACTOR ~ cue:VERB[quoted,passive] END', yields: { source: 'source', content: 'before' } },
  { id: 'clause-one-says', stage: 'statement', pattern: ', ~ cue:VERB[that,active] ~ IN|TO|OF source:ACTOR END', yields: { source: 'source', content: 'before' } },
  { id: 'clause-clitic', stage: 'statement', pattern: ', ~ cue:VERB[that,clitic] END', yields: { source: 'clitic', content: 'before' } },
  { id: 'clause-verb-speaker', stage: 'statement', pattern: ', ~ cue:VERB[that,active] ~ source:ACTOR ~ END', yields: { source: 'source', content: 'before' } },
  { id: 'clause-verb-somebody', stage: 'statement', pattern: ', ~ cue:VERB[that,act:say,active]|VERB[that,act:recall,active]|VERB[that,act:admit,active] ~ source:SOMEBODY ~ END', yields: { source: 'named', content: 'before' } },
] as const satisfies readonly Rule[];
