import type { Cast, Mention } from '../2-actors/index.js';
import { DATIVE, NOMINATIVE } from '../languages/shared/cases.js';

/** What `ACTOR[…]` asks of an actor. */
export function hasActorFeature(mention: Mention, feature: string, cast: Cast): boolean {
  const member = cast.get(mention.actors[0] ?? '');
  switch (feature) {
    case 'person':
      return member?.kind === 'person' || (mention.phrase.shape !== 'body' && mention.actors.length === 0);
    case 'body':
      return member !== undefined && member.kind !== 'person';
    case 'dative':
      return ((mention.cases ?? NOMINATIVE) & (NOMINATIVE | DATIVE)) === DATIVE;
    case 'many':
      return mention.joint || mention.actors.length > 1;
    case 'compound':
      return mention.phrase.compound === true;
    case 'one':
      return !mention.joint && mention.actors.length <= 1;
    default:
      return member?.kind === feature;
  }
}
