import type { Sentence } from '../1-text/index.js';
import { type Scene, skipAdverbs, type VerbGroup } from '../5-statements/index.js';
import type { Atom, Feature } from '../patterns/compile.js';
import { KINDS } from '../patterns/kinds.js';
import type { Found, View } from '../patterns/match.js';
import { nameAt } from './name-at.js';
import { type Proposal, proposalAt } from './proposal.js';
import { lastNoun } from './proposal-nouns.js';
import { statesAt } from './states.js';

/** The proposals told before that words may point back to. */
export interface ToldBefore {
  /** There is one. */
  readonly any: boolean;
  readonly headed: (norm: string) => unknown;
}

/** Adds what only proposals need: NAME, PROPOSAL, STATES, DEMONYM, BE, GAP, IT, IT_VERB. Everything else is the sentence's own view. */
export class InitiativeView implements View {
  readonly #scene: Scene;
  readonly #sentence: Sentence;
  readonly #base: View;
  readonly #before: ToldBefore;
  readonly #lastNoun: number;
  readonly #proposals = new Map<number, Proposal | undefined>();

  constructor(scene: Scene, sentence: Sentence, base: View, before: ToldBefore) {
    this.#scene = scene;
    this.#sentence = sentence;
    this.#base = base;
    this.#before = before;
    this.#lastNoun = lastNoun(scene, sentence);
  }

  words(i: number): ReturnType<View['words']> {
    return this.#scene.lexed.words(i);
  }

  kinds(i: number): number {
    return this.#base.kinds(i) | (this.#mayBeProposal(i) ? PROPOSAL : 0) | (demonym(this.#scene, i) ? DEMONYM : 0);
  }

  keys(i: number): readonly string[] {
    return this.#base.keys(i);
  }

  starts(atom: Atom, i: number): readonly Found[] {
    if (atom.plain && atom.name !== 'IT') return this.#base.starts(atom, i);
    const scene = this.#scene;
    const { lexed } = scene;
    switch (atom.name) {
      case 'NAME':
        return nameAt(scene, this.#sentence, atom.features, i, this.#proposal);
      case 'PROPOSAL':
        return this.#proposalsAt(atom, i);
      case 'STATES': {
        // "of X", "par X", "du Japon"
        if (!lexed.is(i - 1, 'of', 'from', 'by') && !lexed.is(i, 'of', 'by')) return [];
        const item = statesAt(scene, this.#sentence, i, lexed.is(i - 1, 'of', 'from', 'by'));
        return item ? [{ last: item.last, item }] : [];
      }
      case 'DEMONYM': {
        const found = demonym(scene, i);
        return found ? [{ last: found.last, item: found.term.side }] : [];
      }
      case 'BE':
        return be(scene, i);
      case 'GAP':
        return gap(scene, this.#sentence, i);
      case 'IT':
        return lexed.is(i, 'it') ? [{ last: i + 1 }] : [];
      case 'IT_VERB':
        return this.#base.starts({ ...atom, name: 'VERB' }, i).flatMap((found) => withIt(scene, found));
      default:
        return this.#base.starts(atom, i);
    }
  }

  #proposalsAt({ features }: Atom, i: number): readonly Found[] {
    const pointsBack = features.length === 0 && this.#before.any;
    const item = this.#proposal(i) ?? (pointsBack ? headAgain(this.#scene, i, this.#before) : undefined);
    return item && isSuch(item, features) ? [{ last: item.last, item }] : [];
  }

  readonly #proposal = (i: number): Proposal | undefined => {
    if (i > this.#lastNoun) return undefined;
    if (!this.#proposals.has(i))
      this.#proposals.set(i, mayOpen(this.#scene, i) ? proposalAt(this.#scene, this.#sentence, i) : undefined);
    return this.#proposals.get(i);
  };

  #mayBeProposal(i: number): boolean {
    if (i <= this.#lastNoun && mayOpen(this.#scene, i)) return true;
    return this.#before.any && this.#scene.lexed.is(i, 'determiner');
  }
}

function isSuch(item: Proposal, features: readonly Feature[]): boolean {
  return features.every(({ key }) =>
    key === 'named'
      ? item.named
      : key === 'owned'
        ? item.owners.length > 0
        : key === 'own'
          ? item.own
          : item.kind === key,
  );
}

const demonym = ({ lexed }: Scene, i: number) => lexed.term(i, 'demonym');

const [PROPOSAL = 0, DEMONYM = 0] = ['PROPOSAL', 'DEMONYM'].map((name) => KINDS.get(name));

/** An article, an owner, or the noun itself: without one no noun phrase of a proposal begins. */
function mayOpen({ lexed, mentionAt }: Scene, i: number): boolean {
  if (lexed.is(i, 'determiner', 'possessive', 'indefinite', 'mediationNoun', 'wishNoun', 'proposalNoun')) return true;
  if (mentionAt.has(i)) return true;
  for (const { type } of lexed.things(i))
    if (
      type === 'demonym' ||
      type === 'compound' ||
      type === 'orgDemonym' ||
      type === 'organisation' ||
      type === 'state'
    )
      return true;
  return false;
}

/** "the patrol": an article and the head of a proposal told before. */
function headAgain({ lexed }: Scene, i: number, { headed }: ToldBefore): Proposal | undefined {
  const token = lexed.parts.tokens[i + 1];
  if (token?.kind !== 'word' || !lexed.is(i, 'determiner') || lexed.is(i, 'indefinite') || !headed(token.norm))
    return undefined;
  const phrase = { first: i, last: i + 2 };
  return {
    ...phrase,
    name: phrase,
    owners: [],
    own: false,
    named: false,
    indefinite: false,
    kind: 'proposal',
    word: token.norm,
  };
}

/** "is", "étaient": a form of "be" of its own. */
function be({ lexed }: Scene, i: number): Found[] {
  const found = lexed.term(i, 'auxiliary');
  return found?.term.auxiliary.role === 'be' &&
    !['infinitive', 'participle', 'gerund'].includes(found.term.auxiliary.tense)
    ? [{ last: found.last }]
    : [];
}

/** "l'a déclinée", "rejected it": the verb with the pronoun that is its object. */
function withIt({ lexed }: Scene, found: Found): Found[] {
  const { first, head } = found.item as VerbGroup;
  for (let i = first; i < head; i++) if (lexed.is(i, 'clitic') && lexed.is(i, 'determiner')) return [found];
  return lexed.is(found.last, 'it') ? [{ ...found, last: found.last + 1 }] : [];
}

/** Up to six plain words, or an aside between commas. Shortest first. */
function gap(scene: Scene, sentence: Sentence, start: number): Found[] {
  const { lexed } = scene;
  const i = skipAdverbs(scene, start);
  const ends: Found[] = i > start ? [{ last: start }, { last: i }] : [{ last: i }];
  if (lexed.text(i) === ',') {
    for (let j = i + 1; j < Math.min(sentence.last, i + 14) && !scene.groupAt.has(j); j++)
      if (lexed.text(j) === ',') return [...ends, { last: j + 1 }];
    return ends;
  }
  for (let j = i; j < Math.min(sentence.last, i + 6); j++) {
    if (scene.groupAt.has(j) || scene.mentionAt.has(j) || /^[,.;:!?»()]$/.test(lexed.text(j))) break;
    ends.push({ last: j + 1 });
  }
  return ends;
}
