import type { Sentence } from '../1-text/index.js';
import { type Scene, skipAdverbs, type VerbGroup } from '../5-statements/index.js';
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
export function initiativeView(scene: Scene, sentence: Sentence, base: View, before: ToldBefore): View {
  const proposals = new Map<number, Proposal | undefined>();
  const nouns = lastNoun(scene, sentence);
  const proposal = (i: number): Proposal | undefined => {
    if (i > nouns) return undefined;
    if (!proposals.has(i)) proposals.set(i, mayBeProposal(scene, i) ? proposalAt(scene, sentence, i) : undefined);
    return proposals.get(i);
  };
  return {
    words: (i) => scene.lexed.words(i),
    kinds: (i) =>
      base.kinds(i) |
      ((i <= nouns && mayBeProposal(scene, i)) || (before.any && scene.lexed.is(i, 'determiner')) ? PROPOSAL : 0) |
      (scene.lexed.term(i, 'demonym') ? DEMONYM : 0),
    keys: (i) => base.keys(i),
    starts(atom, i): readonly Found[] {
      const { name, features } = atom;
      switch (name) {
        case 'NAME':
          return nameAt(scene, sentence, features, i, proposal);
        case 'PROPOSAL': {
          const item = proposal(i) ?? (features.length === 0 && before.any ? headAgain(scene, i, before) : undefined);
          return item &&
            features.every(({ key }) =>
              key === 'named'
                ? item.named
                : key === 'owned'
                  ? item.owners.length > 0
                  : key === 'own'
                    ? item.own
                    : item.kind === key,
            )
            ? [{ last: item.last, item }]
            : [];
        }
        case 'STATES': {
          // "of X", "par X", "du Japon"
          if (!scene.lexed.is(i - 1, 'of', 'from', 'by') && !scene.lexed.is(i, 'of', 'by')) return [];
          const item = statesAt(scene, sentence, i, scene.lexed.is(i - 1, 'of', 'from', 'by'));
          return item ? [{ last: item.last, item }] : [];
        }
        case 'DEMONYM': {
          const demonym = scene.lexed.term(i, 'demonym');
          return demonym ? [{ last: demonym.last, item: demonym.term.side }] : [];
        }
        case 'BE':
          return be(scene, i);
        case 'GAP':
          return gap(scene, sentence, i);
        case 'IT':
          return scene.lexed.is(i, 'it') ? [{ last: i + 1 }] : [];
        case 'IT_VERB':
          return base.starts({ ...atom, name: 'VERB' }, i).flatMap((found) => withIt(scene, found));
        default:
          return base.starts(atom, i);
      }
    },
  };
}

const [PROPOSAL = 0, DEMONYM = 0] = ['PROPOSAL', 'DEMONYM'].map((name) => KINDS.get(name));

/** An article, an owner, or the noun itself: without one no noun phrase of a proposal begins. */
function mayBeProposal({ lexed, mentionAt }: Scene, i: number): boolean {
  if (lexed.is(i, 'determiner', 'possessive', 'indefinite', 'mediationNoun', 'wishNoun', 'proposalNoun')) return true;
  if (mentionAt.has(i)) return true;
  for (const { term } of lexed.things(i))
    if (
      term.type === 'demonym' ||
      term.type === 'compound' ||
      term.type === 'orgDemonym' ||
      term.type === 'organisation' ||
      term.type === 'state'
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
