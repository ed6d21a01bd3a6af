import type { Grammar, Verb, VerbForm } from '../languages/pack.js';
import type { Lexed } from '../lexicon/lexed.js';
import type { TermOf } from '../lexicon/terms.js';
import { type Chain, readChain } from './verb-chain.js';
import { type Ending, pickForm } from './verb-forms.js';
import type { GroupTense, VerbGroup } from './verb-group.js';

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
  for (const { type } of lexed.things(i)) if (type === 'verb' || type === 'auxiliary') return true;
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
    form.passive === true || (be && !perfectBe && !chain.to && (form.tense === 'participle' || form.tense === 'past'));
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
    object: chain.object,
    many: form.number ? form.number === 'many' : undefined,
    firstPerson: form.person === 'first',
    hearsay: roles[0]?.role === 'have' && roles[0].tense === 'conditional',
    modal,
    clitic,
  };
}

function tenseOf(
  roles: readonly TermOf<'auxiliary'>['auxiliary'][],
  form: VerbForm,
  modal: string | undefined,
  passive: boolean,
): GroupTense {
  const first = roles[0];
  if (!first) return form.passive && form.tense === 'participle' ? 'past' : form.tense;
  if (modal === 'will') return first.tense === 'conditional' ? 'conditional' : 'future';
  const plain = first.tense as GroupTense;
  if (plain === 'infinitive' || plain === 'gerund') return plain;
  if (first.role === 'have') return plain === 'imperfect' ? 'pluperfect' : plain === 'future' ? 'future' : 'past';
  const perfect = form.tense === 'participle' || form.tense === 'past';
  if (first.role !== 'be' || passive || !perfect) return plain === 'participle' ? 'past' : plain;
  return plain === 'imperfect' ? 'pluperfect' : 'past';
}
