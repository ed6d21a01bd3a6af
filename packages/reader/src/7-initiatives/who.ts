import type { Side } from '@readout/world';
import type { Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import { canBeSubject, isCue, mentionsIn, type Subject, type VerbGroup } from '../5-statements/index.js';
import type { Match } from '../patterns/match.js';
import type { Here, Reading } from './here.js';
import type { Proposal } from './proposal.js';
import type { Sides } from './sides.js';
import { type States, statesAt } from './states.js';

/** The sides that a row means by a role, the verb's subject, the owner of the noun phrase or the clause around it. */
export function who(role: string, reading: Reading, here: Here, match: Match, verb: VerbGroup | undefined): Side[] {
  const { sides } = reading;
  switch (role) {
    case 'subject': {
      const subject = verb && here.subjects.get(verb);
      return subject ? ofSubject(reading, here, subject, match.first) : [];
    }
    case 'owner':
      return ownersOf(match.roles.get('object')?.item as Proposal, sides);
    case 'clause': {
      const before = [...here.subjects]
        .filter(([group]) => group.first < match.first && group.tense !== 'infinitive')
        .at(-1);
      const mention = before?.[1].mention ?? firstSubject(reading, here.sentence, match.first);
      return mention ? sides.ofMention(mention) : [];
    }
    default: {
      const item = match.roles.get(role)?.item;
      if (typeof item === 'string') return [item];
      return item && 'mentions' in (item as States)
        ? sides.ofStates(item as States)
        : item
          ? sides.ofMention(item as Mention)
          : [];
    }
  }
}

/** The subject's sides; of "several states, including X", those that the list names; of "all but X", nobody. */
function ofSubject({ scene, sides }: Reading, here: Here, { kind, mention, first }: Subject, verb: number): Side[] {
  if (kind === 'document') return sayerBefore(here, verb).flatMap((m) => sides.ofMention(m));
  if (kind === 'unnamed' && first !== undefined) {
    const list = statesAt(scene, here.sentence, first, true);
    return list ? sides.ofStates(list) : [];
  }
  if (!mention) return [];
  for (let i = mention.first - 1; i >= Math.max(here.sentence.first, mention.first - 4); i--)
    if (
      scene.lexed.word(i, 'exception') === mention.first &&
      (scene.lexed.text(i - 1) !== ',' || scene.lexed.text(mention.last) === ',')
    )
      return [];
  return sides.ofMention(mention);
}

/** "Denmark said it supports": whoever speaks before. */
function sayerBefore({ subjects }: Here, verb: number): Mention[] {
  const mention = [...subjects].filter(([group]) => group.last < verb && isCue(group)).at(-1)?.[1].mention;
  return mention ? [mention] : [];
}

/** Of a verb that no list holds: the first actor of the sentence that may be a subject. */
function firstSubject({ scene }: Reading, sentence: Sentence, before: number): Mention | undefined {
  return mentionsIn(scene, sentence.first, before).find((m) => canBeSubject(scene, m, sentence));
}

/** Whoever mediates is no proposer of the mediation. */
export function ownersOf(proposal: Proposal | undefined, sides: Sides): Side[] {
  if (!proposal || proposal.kind === 'mediation') return [];
  return [
    ...new Set(proposal.owners.flatMap((owner) => (typeof owner === 'string' ? [owner] : sides.ofMention(owner)))),
  ];
}
