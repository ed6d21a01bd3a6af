import type { Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import { between } from '../5-statements/index.js';
import type { Party } from './event.js';
import type { EventInput } from './events.js';
import { expand } from './party.js';

/**
 * "Arrivé à Praia à l'invitation de José Maria Neves", "a visit to Botswana, to which her host, Duma Boko, had invited
 * her": the host whom the sentence names takes part in a visit in place of the state.
 */
export function withHost(input: EventInput, sentence: Sentence, parties: readonly Party[]): readonly Party[] {
  const host = hostIn(input, sentence);
  const named = host ? expand(host, input) : [];
  return parties.map((party) => {
    if (!party.actor.startsWith('state/')) return party;
    const person = named.find(({ actor, side }) => side === party.side && actor.startsWith('person/'));
    return person && !parties.some(({ actor }) => actor === person.actor) ? { ...person, basis: 'resolved' } : party;
  });
}

function hostIn({ scene }: EventInput, sentence: Sentence): Mention | undefined {
  const { lexed, mentionAt } = scene;
  const host = between(scene.mentions, sentence.first, sentence.last).find(
    ({ phrase, actors }) =>
      actors.length === 1 && phrase.names.length === 1 && lexed.is(phrase.head ?? phrase.first, 'interlocutor'),
  );
  if (host) return host;
  for (let i = sentence.first; i < sentence.last; i++) {
    const invitation = lexed.word(i, 'invitationOf');
    if (!invitation) continue;
    return mentionAt.get(invitation) ?? mentionAt.get(lexed.word(invitation, 'of') || lexed.word(invitation, 'by'));
  }
  return undefined;
}
