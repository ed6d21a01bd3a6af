import type { Side } from '@readout/world';
import type { Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import type { Scene } from '../5-statements/index.js';
import type { Proposal } from './proposal.js';

export function kindAt(scene: Scene, i: number): { last: number; kind: Proposal['kind'] } | undefined {
  const { lexed } = scene;
  if (lexed.parts.tokens[i]?.joined) return undefined;
  const mediation = lexed.word(i, 'mediationNoun');
  if (mediation) return { last: mediation, kind: 'mediation' };
  const wish = lexed.word(i, 'wishNoun');
  if (wish) return { last: wish, kind: 'wish' };
  const noun = lexed.word(i, 'proposalNoun');
  return noun ? { last: noun, kind: 'proposal' } : undefined;
}

/** Where the last noun of a proposal in the sentence stands; -1 where there is none, which no noun phrase of one is without. */
export function lastNoun({ lexed }: Scene, { first, last }: Sentence): number {
  for (let i = last - 1; i >= first; i--) if (lexed.is(i, 'mediationNoun', 'wishNoun', 'proposalNoun')) return i;
  return -1;
}

/** A demonym (whose it is) or a plain adjective; 0 for anything else. */
export function modifier(scene: Scene, i: number, owners: (Mention | Side)[]): number {
  const { lexed } = scene;
  const demonym = lexed.term(i, 'demonym') ?? lexed.term(i, 'compound');
  if (demonym) {
    owners.push(demonym.term.side);
    return demonym.last;
  }
  const body = lexed.term(i, 'orgDemonym') ?? lexed.term(i, 'organisation');
  if (body) {
    owners.push(body.term.id);
    return body.last;
  }
  const state = lexed.term(i, 'state');
  if (state && lexed.parts.tokens[state.last]?.joined) {
    owners.push(state.term.side);
    return state.last;
  }
  const token = lexed.parts.tokens[i];
  const plain =
    token?.kind === 'word' &&
    !token.capital &&
    !lexed.is(
      i,
      'of',
      'to',
      'and',
      'with',
      'that',
      'relative',
      'determiner',
      'by',
      'in',
      'on',
      'for',
      'from',
      'not',
      'clitic',
      'after',
      'tail',
      'against',
      'behind',
    );
  return plain && (!scene.groupAt.has(i) || token.joined) && !scene.mentionAt.has(i) ? i + 1 : 0;
}

export function modifiersAfter(scene: Scene, sentence: Sentence, start: number, owners: (Mention | Side)[]): number {
  let j = start;
  for (let n = 0; n < 3 && j < sentence.last; n++) {
    const count = owners.length;
    const next = modifier(scene, j, owners);
    // A plain word counts only where more of the phrase follows it.
    if (!next || (owners.length === count && !scene.lexed.is(next, 'of') && !scene.lexed.term(next, 'demonym'))) break;
    j = next;
  }
  return j;
}
