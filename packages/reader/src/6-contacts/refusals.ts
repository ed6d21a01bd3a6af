import type { Sentence } from '../1-text/index.js';
import {
  between,
  isCue,
  isPrepositionAt,
  type Scene,
  type Subject,
  skipAdverbs,
  type VerbGroup,
} from '../5-statements/index.js';
import type { ContactNoun } from '../languages/pack.js';
import { GENITIVE } from '../languages/shared/cases.js';
import type { Match } from '../patterns/match.js';
import type { Rule } from '../patterns/rule.js';
import type { EventInput } from './events.js';
import { isBareState, ofSomething, speaksElsewhere, urges } from './tells-contact.js';

export interface Told {
  readonly input: EventInput;
  readonly sentence: Sentence;
  readonly match: Match;
  readonly rule: Rule;
  readonly verb: VerbGroup | undefined;
  readonly subjects: ReadonlyMap<VerbGroup, Subject>;
}

/** What the words around a match tell instead, by the names that rows give in `not`. */
const refusals: Readonly<Record<string, (told: Told) => boolean>> = {
  /** "appeler X à INF" */
  urging: ({ input, match, verb }) => verb !== undefined && urges(input.scene, match),
  /** "they speak to business leaders" */
  elsewhere: ({ input, verb }) => verb !== undefined && speaksElsewhere(input.scene, verb),
  /** "the goods that Mexico exports come to the United States" */
  goods: ({ input, verb, subjects }) =>
    verb !== undefined && isBareState(input.scene, subjects.get(verb)?.mention, input.cast),
  /** "at the end of a visit by X": the rows of the noun know whose it was. */
  owned: ({ input: { scene }, match }) => {
    const last = match.roles.get('noun')?.last;
    if (last === undefined) return false;
    const owned = scene.lexed.is(last, 'by', 'of', 'between', 'with') || ownedBehind(scene, last);
    return owned && scene.mentionAt.has(scene.mentionAt.has(last) ? last : last + 1);
  },
  /** "des forces en visite" */
  attributive: ({ match }) => nounOf(match)?.kind === 'visit' && isBare(match),
  /** "verra lundi, en tête à tête, X": how, not when. */
  how: ({ input: { scene }, match }) =>
    isBare(match) && scene.lexed.is(match.roles.get('noun')?.first ?? 0, 'inPerson'),
  /** "appelé à une reprise des négociations" */
  'of-something': ({ input: { scene }, match, verb }) => {
    const noun = match.roles.get('noun');
    return verb !== undefined && noun !== undefined && ofSomething(scene, verb.last, noun.first);
  },
  /** "proposé un échange de vétérinaires" */
  exchange: ({ input: { scene }, match }) =>
    nounOf(match)?.neutral === true && exchangeOf(scene, match.roles.get('noun')?.last ?? 0),
  /** "lors d'un sommet de l'organisation": an organisation's, not the pair's. */
  'others-summit': ({ input: { scene }, match }) =>
    nounOf(match)?.kind === 'summit' && scene.lexed.is(match.roles.get('noun')?.last ?? 0, 'of'),
  /** "in a letter to Congress, A accused B" */
  'others-letter': ({ input: { scene }, match }) =>
    nounOf(match)?.kind === 'letter' && scene.lexed.is(match.roles.get('noun')?.last ?? 0, 'to'),
  /** "A and B disagree, a diplomat said by phone", "joint par téléphone, A a démenti": not to each other. */
  'to-others': ({ input: { scene }, sentence, match, subjects }) => {
    const groups = between(scene.groups, sentence.first, sentence.last).filter((g) => !scene.quoteAround[g.first]);
    const before = groups.findLast((g) => g.last <= match.first);
    const group = before ?? groups[0];
    if (!group || group.passive || groups.some((g) => g.first <= group.first && refuses(g))) return true;
    const subject = subjects.get(group)?.mention;
    if (subject?.joint || (subject && subject.actors.length > 1)) return false;
    const behind = skipAdverbs(scene, group.last);
    const object = scene.mentionAt.get(scene.lexed.word(behind, 'to') || behind);
    // "they did, by phone, the office said": their verb is one that no list holds.
    if (!before && between(scene.mentions, sentence.first, match.first).some(({ joint }) => joint)) return false;
    return !subject || !tells(group) || object?.phrase.shape !== 'person';
  },
  /** "gathered support", "ont réuni leurs conseils" */
  object: ({ input: { scene }, verb }) => verb !== undefined && !verb.passive && hasObject(scene, verb),
  /** "L'affiche réunit A et B" */
  things: ({ input: { scene }, sentence, verb, subjects }) => {
    if (!verb || subjects.get(verb)?.mention || verb.first === sentence.first) return false;
    for (let i = sentence.first; i < verb.first; i++)
      if (scene.lexed.term(i, 'contactNoun') || scene.lexed.is(i, 'relative') || scene.mentionAt.has(i)) return false;
    return true;
  },
  /** "In an open letter to B, 200 academics asked": theirs. */
  strangers: ({ input: { scene }, sentence, match, subjects }) => {
    const next = between(scene.groups, match.last, sentence.last)[0];
    return next !== undefined && subjects.get(next)?.kind === 'unnamed';
  },
  /** "spends much of his memoir dealing with B" */
  busy: ({ input: { scene }, verb }) => {
    const first = verb?.last ?? 0;
    for (let i = first; i < first + 5; i++) if (tellsTime(scene, i)) return false;
    return true;
  },
  /** "X, received by C": the row of the agent knows. */
  agent: ({ input: { scene }, match, verb }) => {
    const first = verb?.last ?? match.last;
    if (verb && verb.first !== verb.head) return true;
    for (let i = first; i < first + 10 && !/^[,;.]$/.test(scene.lexed.text(i)); i++)
      if (scene.lexed.is(i, 'by')) return true;
    return false;
  },
  /** "told B, who had come to Minsk": not to him. */
  'elsewhere-gone': ({ input, match, verb }) => {
    const place = [0, 1, 2, 3].map((n) => input.scene.mentionAt.get((verb?.last ?? match.last) + n)).find(Boolean);
    const at = place && input.cast.get(place.actors[0] ?? '');
    return at?.kind === 'state';
  },
  /** "Scholz's call", but "Friday's lunch". */
  'no-day': ({ input: { scene }, match }) => !scene.dates.some(({ last }) => last === match.first),
  /** "since a call", without a day. */
  undated: ({ input: { scene }, match }) => ![0, 1, 2, 3].some((n) => scene.dateAt.has(match.last + n)),
  /** "the President of the European Council": no summit. */
  title: ({ input: { scene }, sentence, match }) =>
    between(scene.mentions, sentence.first, sentence.last).some(
      ({ phrase, first, last }) =>
        phrase.shape === 'person' && first < match.first && last >= (match.roles.get('noun')?.last ?? match.last),
    ),
  /** "la tenue d'une commission" */
  nominal: ({ input: { scene }, verb }) => verb !== undefined && scene.lexed.is(verb.first - 1, 'determiner'),
  /** "had a meeting on B with his council" */
  'with-others': ({ input: { scene }, match }) => scene.lexed.is(match.last, 'with'),
  /** "A meeting of EU foreign ministers would be useful" */
  wish: ({ input: { scene }, sentence, match }) => {
    const next = between(scene.groups, match.last, sentence.last)[0];
    if (next?.tense === 'conditional' && !next.hearsay) return true;
    for (let i = match.last; i < Math.min(sentence.last, match.last + 3); i++)
      if (scene.lexed.term(i, 'auxiliary')?.term.auxiliary.tense === 'conditional') return true;
    return false;
  },
};

/** Whether any of a row's look-alikes stands there. */
export function isRefused(told: Told): boolean {
  const { not } = told.rule.yields;
  return not?.split(' ').some((name) => refusals[name]?.(told)) ?? false;
}

const nounOf = (match: Match): ContactNoun | undefined => match.roles.get('noun')?.item as ContactNoun | undefined;

/** The noun stands right behind the first word, without an article. */
const isBare = (match: Match): boolean => match.roles.get('noun')?.first === match.first + 1;

const tells = (group: VerbGroup): boolean => isCue(group) || group.verbs.some(({ contact }) => contact !== undefined);

const tellsTime = ({ dateAt, lexed }: Scene, i: number): boolean => dateAt.has(i) || lexed.is(i, 'timeSpan');

const refuses = (group: VerbGroup): boolean => group.negated || group.verbs.some(({ cue }) => cue?.act === 'refuse');

/** Right behind the verb a noun phrase: an article, or a small word that tells neither where nor when nor how. */
function hasObject(scene: Scene, verb: VerbGroup): boolean {
  const { lexed, dateAt } = scene;
  const next = skipAdverbs(scene, verb.last);
  if (dateAt.has(next) || lexed.is(next, 'for', 'during')) return false;
  if (lexed.is(next, 'determiner', 'possessive')) return true;
  const token = lexed.parts.tokens[next];
  return token?.kind === 'word' && !token.capital && !isPrepositionAt(scene, next);
}

/** Behind the noun "of" and something that is nobody. */
function exchangeOf({ lexed, mentionAt }: Scene, last: number): boolean {
  const of = lexed.word(last, 'of');
  return of > 0 && !mentionAt.has(of) && !mentionAt.has(last) && !lexed.is(of, 'determiner');
}

/** Where words decline: an owner right behind the noun. */
function ownedBehind(scene: Scene, i: number): boolean {
  const { cases } = scene.mentionAt.get(i) ?? {};
  return cases !== undefined && (cases & GENITIVE) !== 0;
}
