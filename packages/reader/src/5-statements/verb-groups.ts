import type { Grammar, Verb, VerbForm } from '../languages/pack.js';
import type { Lexed } from '../lexicon/lexed.js';
import type { TermOf } from '../lexicon/terms.js';

export type GroupTense =
  | 'past'
  | 'pluperfect'
  | 'present'
  | 'imperfect'
  | 'future'
  | 'conditional'
  | 'infinitive'
  | 'gerund'
  | 'participle'
  | 'subjunctive';

/** A verb with its auxiliaries, negation and clitics. Tokens `first`..`last`, `last` exclusive; `head` is the verb itself. */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  /** Every listed verb whose form stands here ("fait part" also as "faire"). */
  readonly verbs: readonly Verb[];
  readonly tense: GroupTense;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly reflexive: boolean;
  readonly many: boolean | undefined;
  readonly firstPerson: boolean;
  /** must, can, want, go, will, "is to" */
  readonly modal?: string;
  /** The conditional perfect of hearsay ("aurait dit"). */
  readonly hearsay: boolean;
  /** Has an object pronoun before it ("l'a reçu"). */
  readonly object: boolean;
  /** Token of a pronoun inside the group ("a-t-il déclaré"). */
  readonly clitic?: number;
}

/** A noun phrase ends here: one actor, or several. */
export type Ending = 'one' | 'many';

interface Chain {
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

/** All verb groups in order. A form that may be a noun counts as a verb only where the words before it allow one. */
export function findVerbGroups(
  lexed: Lexed,
  grammar: Grammar,
  endsMention: (token: number) => Ending | undefined,
): VerbGroup[] {
  const groups: VerbGroup[] = [];
  const { tokens } = lexed.parts;
  for (let i = 0; i < tokens.length; ) {
    const group = groupAt(lexed, i, grammar, endsMention);
    if (group) {
      groups.push(group);
      i = group.last;
    } else i++;
  }
  return groups;
}

function groupAt(
  lexed: Lexed,
  i: number,
  grammar: Grammar,
  endsMention: (token: number) => Ending | undefined,
): VerbGroup | undefined {
  // "A" at the head of a sentence is "À".
  if (lexed.text(i) === 'A' && !grammar.bareVerbsAreNouns) return undefined;
  if (!mayBegin(lexed, i)) return undefined;
  const chain = readChain(lexed, i);
  const verbs = lexed.terms(chain.end, 'verb');
  const first = verbs[0];
  if (!first) return undefined;
  const form = pickForm(
    verbs.map((v) => v.term.form),
    chain,
    lexed,
    i,
    grammar,
    endsMention,
  );
  if (!form) return undefined;
  const chosen = verbs
    .filter((v) => v.term.form.tense === form.tense || v.term.form.text === form.text)
    .map((v) => v.term.verb);
  const clitic = chain.clitic ?? inverted(lexed, first.last);
  const last = clitic !== undefined && clitic >= first.last ? clitic + 1 : first.last;
  return build(chain, chosen, form, last, chain.end, grammar, clitic);
}

/** A verb, an auxiliary, or a word that may stand before one. */
function mayBegin(lexed: Lexed, i: number): boolean {
  for (const { term } of lexed.things(i)) if (term.type === 'verb' || term.type === 'auxiliary') return true;
  if (lexed.is(i, 'not', 'reflexive', 'clitic')) return true;
  const token = lexed.parts.tokens[i];
  return token?.joined === true && token.norm === 't';
}

/** "déclare-t-il", "dit-on": the pronoun after the verb. */
function inverted(lexed: Lexed, i: number): number | undefined {
  const { tokens } = lexed.parts;
  if (!tokens[i]?.joined) return undefined;
  const pronoun = tokens[i]?.norm === 't' ? i + 1 : i;
  return tokens[pronoun]?.joined && lexed.is(pronoun, 'he', 'they', 'one', 'it') ? pronoun : undefined;
}

/** Reads negation, clitics, reflexive, auxiliaries and the adverbs among them, up to the verb itself. */
function readChain(lexed: Lexed, i: number): Chain {
  const roles: TermOf<'auxiliary'>[] = [];
  let [negated, reflexive, to, object] = [false, false, false, false];
  let clitic: number | undefined;
  let j = i;
  for (let steps = 0; steps < 14; steps++) {
    const token = lexed.parts.tokens[j];
    if (!token) break;
    const auxiliary = lexed.term(j, 'auxiliary');
    const verb = lexed.term(j, 'verb');
    if (verb && !(auxiliary && auxiliary.last >= verb.last && continues(lexed, auxiliary.last))) break;
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
  ['participle', 'past'].includes(lexed.term(i, 'verb')?.term.form.tense ?? '');

/** Does what follows an auxiliary-like verb ("a", "avait") make it an auxiliary? */
function continues(lexed: Lexed, i: number): boolean {
  for (let j = i, n = 0; n < 4; n++) {
    const verb = lexed.term(j, 'verb');
    if (verb && ['participle', 'past', 'infinitive', 'gerund'].includes(verb.term.form.tense)) return true;
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

function pickForm(
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
    !lexed.is(before, 'clitic', 'he');
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

function build(
  chain: Chain,
  verbs: readonly Verb[],
  form: VerbForm,
  last: number,
  head: number,
  grammar: Grammar,
  clitic: number | undefined,
): VerbGroup | undefined {
  const roles = chain.roles.map((r) => r.auxiliary);
  const be = roles.at(-1)?.role === 'be';
  const perfectBe =
    be && (chain.reflexive || verbs.some((v) => grammar.perfectWithBe.includes(v.lemma.replace(/^se |^s['’]/u, ''))));
  const passive =
    form.passive === true ||
    (be && !perfectBe && !chain.to && (form.tense === 'participle' || form.tense === 'past'));
  const kept = verbs.filter(
    (v) =>
      /^se |^s['’]/u.test(v.lemma) === chain.reflexive ||
      (!chain.reflexive ? false : !verbs.some((o) => /^se |^s['’]/u.test(o.lemma))),
  );
  if (kept.length === 0) return undefined;
  // "Sofia and Kyiv speak": the bare form after its subject is a present.
  const bare = roles.length === 0 && form.tense === 'infinitive' && grammar.bareVerbsAreNouns && chain.plain;
  const modal =
    roles.find((r) => ['must', 'can', 'want', 'go', 'will'].includes(r.role))?.role ?? (chain.to ? 'is-to' : undefined);
  return {
    first: chain.start,
    head,
    last,
    verbs: kept,
    tense: bare ? 'present' : tenseOf(roles, form, modal, passive),
    passive,
    negated: chain.negated,
    reflexive: chain.reflexive,
    object: chain.object,
    many: form.number ? form.number === 'many' : undefined,
    firstPerson: form.person === 'first',
    hearsay: roles[0]?.role === 'have' && roles[0].tense === 'conditional',
    ...(modal && { modal }),
    ...(clitic !== undefined && { clitic }),
  };
}

function tenseOf(
  roles: readonly TermOf<'auxiliary'>['auxiliary'][],
  form: VerbForm,
  modal: string | undefined,
  passive: boolean,
): GroupTense {
  const first = roles[0];
  if (!first) return form.passive ? 'past' : form.tense;
  if (modal === 'will') return first.tense === 'conditional' ? 'conditional' : 'future';
  const plain = first.tense as GroupTense;
  if (plain === 'infinitive' || plain === 'gerund') return plain;
  if (first.role === 'have') return plain === 'imperfect' ? 'pluperfect' : plain === 'future' ? 'future' : 'past';
  const perfect = form.tense === 'participle' || form.tense === 'past';
  if (first.role !== 'be' || passive || !perfect) return plain === 'participle' ? 'past' : plain;
  return plain === 'imperfect' ? 'pluperfect' : 'past';
}
