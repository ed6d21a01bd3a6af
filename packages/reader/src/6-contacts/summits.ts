import type { Sentence } from '../1-text/index.js';
import type { Cast, CastMember, Mention } from '../2-actors/index.js';
import { between, type Scene } from '../5-statements/index.js';
import type { Match } from '../patterns/match.js';
import type { Party } from './event.js';
import type { EventInput } from './events.js';
import type { PartySet } from './parties.js';
import { dedupe, expand, party } from './party.js';

/** "sommet européen", "EU-China summit", "le sommet de l'Otan": the organisation, and states or persons of the phrase. */
export function summit(input: EventInput, sentence: Sentence, match: Match): PartySet[] | undefined {
  const { scene, cast } = input;
  const noun = match.roles.get('noun');
  if (!noun) return undefined;
  const { lexed } = scene;
  // "le sommet entre A, B et C" is theirs, no organisation's.
  for (let i = noun.last; i < noun.last + 4; i++) if (lexed.is(i, 'between')) return undefined;
  const parties: Party[] = [];
  const at = lexed.span(match.first, noun.last);
  for (let i = Math.max(sentence.first, noun.first - 3); i < Math.min(sentence.last, noun.last + 6); i++) {
    if (i >= noun.first && i < noun.last) {
      if (lexed.terms(i, 'orgDemonym').length === 0) continue;
    }
    if (i >= noun.last && (scene.groupAt.has(i) || /^[,.;:]$/.test(lexed.text(i)))) break;
    const body = lexed.term(i, 'organisation') ?? lexed.term(i, 'orgDemonym');
    if (body && cast.world.hasSummits(body.term.id))
      parties.push(
        ...party(cast.body(body.term.id), { start: at.start, end: at.end, basis: 'stated' } as Mention, cast),
      );
  }
  if (parties.length === 0) {
    const host = hostOf(scene, sentence, noun.first, cast);
    if (host) parties.push(...party(host, { start: at.start, end: at.end, basis: 'resolved' } as Mention, cast));
  }
  const b = match.roles.get('b')?.item as Mention | undefined;
  if (b && parties.length > 0) parties.push(...expand(b, input));
  const unique = dedupe(parties);
  return unique.length > 0 ? [{ parties: unique }] : undefined;
}

/** "à Bruxelles", "Bruxelles, 26 novembre": a place. */
function isWhere({ lexed, dateAt }: Scene, { first, last }: Mention): boolean {
  if (!lexed.is(first, 'seat')) return false;
  return lexed.is(first - 1, 'in', 'to') || (lexed.text(last) === ',' && dateAt.has(last + 1));
}

/** A bare "the summit" is that of the organisation the title and lead name. */
function leadOrganisation(scene: Scene, noun: number, cast: Cast): string | undefined {
  const { lexed } = scene;
  const definite = (i: number): boolean => lexed.is(i, 'determiner', 'possessive') && !lexed.is(i, 'someone');
  if (!definite(noun - 1) && !definite(noun - 2)) return undefined;
  const lead = scene.lexed.parts.sentences[2]?.last ?? scene.lexed.parts.tokens.length;
  return between(scene.mentions, 0, lead)
    .filter((m) => !isWhere(scene, m))
    .flatMap((m) => m.actors)
    .find((id) => cast.world.hasSummits(id));
}

/** "son sommet", "the summit": the organisation of summits named last in the sentence, before the noun. */
function hostOf(scene: Scene, sentence: Sentence, noun: number, cast: Cast): CastMember | undefined {
  // "à Bruxelles" is where, not whose.
  const named = between(scene.mentions, sentence.first, noun)
    .filter((m) => !isWhere(scene, m))
    .flatMap((m) => m.actors)
    .filter((id) => cast.world.hasSummits(id));
  const last = named.at(-1) ?? leadOrganisation(scene, noun, cast);
  return last ? cast.get(last) : undefined;
}
