import type { Sentence } from '../1-text/index.js';
import { between, type Scene, type Subject, type VerbGroup } from '../5-statements/index.js';
import type { Event, Party } from './event.js';
import type { EventInput } from './events.js';
import { expand } from './party.js';

/**
 * Who is told to have been at a summit: those who met "at the NATO summit", whoever attended it. `noun`: tokens of its
 * noun, `before`: contacts told earlier in the sentence.
 */
export function guestsAt(
  input: EventInput,
  sentence: Sentence,
  noun: { readonly first: number; readonly last: number },
  before: readonly Event[],
  subjects: ReadonlyMap<VerbGroup, Subject>,
): readonly Party[] {
  const { scene } = input;
  const verb = between(scene.groups, sentence.first, noun.first).at(-1);
  const attends = verb && !verb.negated && verb.verbs.some(({ contact }) => contact?.includes('attend'));
  const subject = attends && subjects.get(verb)?.mention;
  if (subject) return people(expand(subject, input));
  const met = before.findLast(({ kind, status }) => LIVE.has(status) && kind !== 'letter' && kind !== 'summit');
  return met && isVenue(scene, sentence, noun.first) ? people(met.parties) : [];
}

const LIVE: ReadonlySet<Event['status']> = new Set(['held', 'planned']);

const people = (parties: readonly Party[]): Party[] => parties.filter(({ actor }) => actor.startsWith('person/'));

/** "at the NATO summit", "en marge du sommet": it is where something else took place. */
function isVenue({ lexed }: Scene, sentence: Sentence, first: number): boolean {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 6); i--) {
    if (lexed.is(i, 'during', 'venue', 'in')) return true;
    if (/^[;:]$/.test(lexed.text(i))) return false;
  }
  return false;
}
