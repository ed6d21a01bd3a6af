import type { Lexed } from '../lexicon/lexed.js';
import type { TermOf } from '../lexicon/terms.js';

export interface Chain {
  readonly start: number;
  readonly end: number;
  readonly roles: readonly TermOf<'auxiliary'>[];
  readonly negated: boolean;
  readonly reflexive: boolean;
  readonly object: boolean;
  readonly clitic?: number;
  readonly to: boolean;
  /** No particle stands before it. */
  readonly plain: boolean;
}

/** Reads negation, clitics, reflexive, auxiliaries and the adverbs among them, up to the verb itself. */
export function readChain(lexed: Lexed, i: number): Chain {
  const roles: TermOf<'auxiliary'>[] = [];
  let [negated, reflexive, to, object] = [false, false, false, false];
  let clitic: number | undefined;
  let j = i;
  for (let steps = 0; steps < 14; steps++) {
    const token = lexed.parts.tokens[j];
    if (!token) break;
    const auxiliary = lexed.term(j, 'auxiliary');
    const verb = lexed.term(j, 'verb');
    if (
      verb &&
      !(
        auxiliary &&
        auxiliary.last >= verb.last &&
        continues(lexed, auxiliary.last, auxiliary.term.auxiliary.role === 'have')
      )
    )
      break;
    if (auxiliary && !token.joined) {
      roles.push(auxiliary.term);
      if (/n't$|^cannot$/.test(token.norm)) negated = true;
      j = auxiliary.last;
    } else if (lexed.is(j, 'not') && !lexed.term(j, 'verb')) {
      negated = true;
      j = lexed.word(j, 'not');
    } else if (roles.length > 0 && /^[«“"]$/.test(token.text) && isPerfectForm(lexed, j + 1)) j++;
    else if (roles.length > 0 && lexed.word(j, 'adverb') > j + 1) j = lexed.word(j, 'adverb');
    else if (lexed.is(j, 'reflexive')) {
      reflexive = true;
      j++;
    } else if (token.joined && token.norm === 't') j++;
    else if (token.joined && roles.length > 0 && lexed.is(j, 'he', 'they', 'one', 'it')) {
      clitic = j;
      j++;
    } else if (lexed.is(j, 'clitic') && !lexed.is(j, 'determiner')) j++;
    else if (
      lexed.is(j, 'clitic') &&
      (lexed.term(j + 1, 'auxiliary') || lexed.term(j + 1, 'verb')) &&
      (roles.length > 0 || j > i || lexed.term(j + 1, 'auxiliary') !== undefined || cliticVerb(lexed, j + 1))
    ) {
      object ||= lexed.is(j, 'determiner');
      j++;
    } else if (roles.length > 0 && lexed.is(j, 'adverb')) j = lexed.word(j, 'adverb');
    else if (
      roles.length > 0 &&
      !to &&
      lexed.is(j, 'to') &&
      lexed.term(j + 1, 'verb')?.term.form.tense === 'infinitive' &&
      roles.at(-1)?.auxiliary.role === 'be'
    ) {
      to = true;
      j++;
    } else break;
  }
  return {
    start: i,
    end: j,
    roles,
    negated,
    reflexive,
    object,
    to,
    plain: !lexed.is(i - 1, 'to'),
    ...(clitic !== undefined && { clitic }),
  };
}

/** A finite form that cannot be a noun or participle behind an article ("le reçoit", not "la partie", "la visite"). */
function cliticVerb(lexed: Lexed, i: number): boolean {
  const tense = lexed.term(i, 'verb')?.term.form.tense;
  return tense !== 'participle' && tense !== 'present' && tense !== 'infinitive';
}

const isPerfectForm = (lexed: Lexed, i: number): boolean =>
  lexed.terms(i, 'verb').some(({ term }) => term.form.tense === 'participle' || term.form.tense === 'past');

/** Does what follows an auxiliary-like verb ("a", "avait") make it an auxiliary? */
function continues(lexed: Lexed, i: number, perfect: boolean): boolean {
  for (let j = i, n = 0; n < 4; n++) {
    // Several forms may look alike: "come" is an infinitive and a participle.
    const tenses = lexed.terms(j, 'verb').map(({ term }) => term.form.tense);
    // "had lunch" has no infinitive in it.
    if (tenses.some((tense) => tense === 'participle' || tense === 'past' || tense === 'gerund')) return true;
    if (tenses.includes('infinitive') && !perfect) return true;
    if (lexed.term(j, 'auxiliary')) return true;
    const skip =
      lexed.word(j, 'adverb') ||
      lexed.word(j, 'not') ||
      (/^[«“"]$/.test(lexed.text(j)) ? j + 1 : 0) ||
      (lexed.parts.tokens[j]?.joined ? j + 1 : 0);
    if (!skip) return false;
    j = skip;
  }
  return false;
}
