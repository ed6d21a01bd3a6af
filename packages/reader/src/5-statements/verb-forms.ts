import type { Grammar, VerbForm } from '../languages/pack.js';
import type { Lexed } from '../lexicon/lexed.js';
import type { Chain } from './verb-chain.js';

/** A noun phrase ends here: one actor, or several. */
export type Ending = 'one' | 'many';

export function pickForm(
  forms: readonly VerbForm[],
  chain: Chain,
  lexed: Lexed,
  i: number,
  grammar: Grammar,
  endsMention: (token: number) => Ending | undefined,
): VerbForm | undefined {
  const last = chain.roles.at(-1)?.auxiliary;
  if (last) {
    const wanted =
      last.role === 'have'
        ? ['participle', 'past']
        : last.role === 'be'
          ? chain.to
            ? ['infinitive']
            : ['participle', 'past', 'gerund']
          : ['infinitive', 'participle', 'past'];
    for (const tense of wanted) {
      const form = forms.find((f) => f.tense === tense);
      if (form) return form;
    }
    return undefined;
  }
  return forms.find((form) => allowed(form, chain, lexed, i, grammar, endsMention));
}

/** Without an auxiliary: may this form be a verb after the words that stand before it? */
function allowed(
  form: VerbForm,
  chain: Chain,
  lexed: Lexed,
  i: number,
  grammar: Grammar,
  endsMention: (token: number) => Ending | undefined,
): boolean {
  if (chain.negated || chain.reflexive || chain.end > i) return true;
  const before = i - 1;
  if (
    form.tense === 'present' &&
    lexed.is(before, 'determiner') &&
    (lexed.term(i, 'title') || lexed.term(i, 'contactNoun') || lexed.term(i, 'cueNoun'))
  )
    return false;
  const afterNounMaker =
    before >= 0 &&
    !lexed.parts.tokens[i]?.joined &&
    lexed.is(before, 'determiner', 'possessive') &&
    (!lexed.is(before, 'clitic', 'he') || (form.tense === 'present' && opensClause(lexed, before)));
  if (form.tense === 'infinitive' && grammar.bareVerbsAreNouns)
    return (
      lexed.is(before, 'to') ||
      lexed.is(before, 'they', 'we') ||
      endsMention(before) === 'many' ||
      (endsMention(before) === 'one' && pluralBefore(lexed, before))
    );
  if (form.tense === 'infinitive') return true;
  if (afterNounMaker && !lexed.is(before, 'they', 'both')) return false;
  const plainVerb = lexed.term(i, 'verb')?.term.verb.nounLike !== true;
  if (form.tense === 'present' && grammar.bareVerbsAreNouns && plainVerb)
    return !lexed.is(before, 'of', 'to', 'for', 'possessiveMark');
  if (form.tense === 'present') return presentAllowed(lexed, before, grammar, endsMention);
  if (form.tense === 'gerund') return before < 0 || !lexed.is(before, 'of', 'determiner');
  return !lexed.is(before, 'of') || !grammar.bareVerbsAreNouns;
}

/** "L'offre koweïtienne": no subject stands before it, so "l'" is an article. */
const opensClause = (lexed: Lexed, i: number): boolean =>
  lexed.is(i, 'determiner') && (i === 0 || /^[.;:–—«“"(,]$/.test(lexed.text(i - 1)));

const pluralBefore = (lexed: Lexed, i: number): boolean =>
  /s$/.test(lexed.parts.tokens[i]?.norm ?? '') || lexed.is(i, 'they', 'both');

function presentAllowed(
  lexed: Lexed,
  before: number,
  grammar: Grammar,
  endsMention: (token: number) => Ending | undefined,
): boolean {
  if (before < 0) return true;
  if (lexed.is(before, 'of', 'on', 'for', 'by', 'with', 'against', 'no') && !lexed.is(before, 'relative')) return false;
  if (!grammar.bareVerbsAreNouns) return !lexed.is(before, 'to', 'in', 'determiner') || lexed.is(before, 'clitic');
  if (
    lexed.is(before, 'adverb', 'he', 'it', 'they', 'relative', 'that', 'and', 'communique') ||
    endsMention(before) !== undefined
  )
    return true;
  return /^[,»”"’:]$/.test(lexed.text(before));
}
