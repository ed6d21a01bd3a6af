import type { Side } from '@readout/world';
import { lastIndexWhere, type Sentence } from '../1-text/index.js';
import type { Cast, Mention } from '../2-actors/index.js';
import { agentOf, between, type Floor, type Scene, type Subject, type VerbGroup } from '../5-statements/index.js';
import type { StatusVerb } from '../languages/pack.js';
import type { Span } from '../reading.js';

export interface InitiatorTold {
  readonly side: Side;
  readonly at: Span;
  readonly kind: 'request' | 'invitation';
}

/** "à l'initiative de la partie française", "at the request of Kyiv", "invited by …": who is said to have asked. */
export function initiatorsIn(
  scene: Scene,
  sentence: Sentence,
  cast: Cast,
  floor: Floor,
  subjects: ReadonlyMap<VerbGroup, Subject>,
): InitiatorTold[] {
  const found: InitiatorTold[] = [];
  const { lexed } = scene;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (lexed.words(i).length === 0) continue;
    const joint = lexed.word(i, 'jointInitiative');
    if (joint) {
      found.push({ side: 'joint', at: lexed.span(i, joint), kind: 'request' });
      continue;
    }
    const owned = ownedRequest(scene, i, cast, floor);
    if (owned) found.push(owned);
    const request = Math.max(lexed.word(i, 'initiativeOf'), lexed.word(i, 'requestOf'));
    const phrase = request || lexed.word(i, 'invitationOf');
    if (!phrase) continue;
    const mention = actorAfter(scene, phrase);
    const side = mention && sideOf(mention, cast, floor);
    if (mention && side)
      found.push({ side, at: lexed.span(i, mention.last), kind: request ? 'request' : 'invitation' });
  }
  found.push(...byVerb(scene, sentence, cast, floor, subjects));
  return found;
}

/** "at Mr Kiir's request", "à son initiative" */
function ownedRequest(scene: Scene, i: number, cast: Cast, floor: Floor): InitiatorTold | undefined {
  const { lexed } = scene;
  if (!lexed.is(i, 'in', 'to', 'on')) return undefined;
  const mention = scene.mentionAt.get(i + 1);
  const mark = mention ? lexed.word(mention.last, 'possessiveMark') : lexed.word(i + 1, 'possessive');
  const noun = mark ? lexed.word(mark, 'requestNoun') : 0;
  if (!noun) return undefined;
  const side = mention ? sideOf(mention, cast, floor) : cast.get(floor.lastPerson ?? '')?.side;
  return side ? { side, at: lexed.span(i, noun), kind: 'request' } : undefined;
}

/** "avait été demandé par X", "that Manila had asked for", "who had requested it": near a word for the contact. */
function byVerb(
  scene: Scene,
  sentence: Sentence,
  cast: Cast,
  floor: Floor,
  subjects: ReadonlyMap<VerbGroup, Subject>,
): InitiatorTold[] {
  const found: InitiatorTold[] = [];
  for (const group of between(scene.groups, sentence.first, sentence.last)) {
    if (group.negated || scene.quoteAround[group.first] || group.tense === 'infinitive') continue;
    const kind = asks(scene, sentence, group);
    if (!kind) continue;
    const mention = agentOf(scene, group) ?? (group.passive ? undefined : subjects.get(group)?.mention);
    const side = mention && sideOf(mention, cast, floor);
    if (mention && side) found.push({ side, at: { start: mention.start, end: mention.end }, kind });
  }
  return found;
}

/** "avait demandé cet appel", "qui l'avait invité": what the verb asks for, if it is the contact. */
function asks(scene: Scene, sentence: Sentence, group: VerbGroup): InitiatorTold['kind'] | undefined {
  const { lexed } = scene;
  const does = (status: StatusVerb) => group.verbs.some((verb) => verb.status === status);
  if (does('request')) return nounNear(scene, sentence, group) ? 'request' : undefined;
  const past = group.tense === 'pluperfect' || group.tense === 'past';
  // "Convoqués par X"
  const byAgent = group.passive || (group.tense === 'participle' && agentOf(scene, group) !== undefined);
  if (byAgent && group.verbs.some((verb) => verb.contact?.includes('summon'))) return 'request';
  // "qui l'y avait invité"
  const before = lexed.is(group.first - 1, 'clitic') || lexed.is(group.first - 2, 'clitic');
  const somebody = before || group.object || byAgent || lexed.is(group.last, 'feminine', 'masculine', 'them');
  return does('invite') && (past || byAgent) && somebody ? 'invitation' : undefined;
}

/** The contact is what was asked for: its noun is the object of the verb, its antecedent, or the subject of a passive. */
function nounNear({ lexed, groupAt }: Scene, sentence: Sentence, group: VerbGroup): boolean {
  // "…, Minister of Tonga, who had requested it"
  const reach = group.object || lexed.is(group.last, 'it') ? 30 : 12;
  for (let i = group.last; i < Math.min(sentence.last, group.last + 4) && !lexed.is(i, 'of'); i++)
    if (lexed.term(i, 'contactNoun')) return true;
  for (let i = group.first - 1; i >= Math.max(sentence.first, group.first - reach); i--) {
    if (lexed.term(i, 'contactNoun')) return true;
    if (groupAt.has(i) && !group.passive) return false;
  }
  return false;
}

function actorAfter(scene: Scene, i: number): Mention | undefined {
  const { lexed } = scene;
  for (let j = i, n = 0; n < 3; n++) {
    const mention = scene.mentionAt.get(j);
    if (mention) return mention;
    const next = lexed.word(j, 'of') || lexed.word(j, 'determiner') || lexed.word(j, 'by');
    if (!next) return undefined;
    j = next;
  }
  return undefined;
}

function sideOf(mention: Mention, cast: Cast, floor: Floor): Side | undefined {
  if (mention.joint) return 'joint';
  const members = mention.actors.map((id) => cast.get(id)?.side).filter((s) => s !== undefined);
  if (members.length > 1 && new Set(members).size > 1) return 'joint';
  if (mention.phrase.pronoun === 'latter') return lastNamedSide(scene(floor), mention, cast);
  if (mention.phrase.pronoun === 'former') return firstNamedSide(scene(floor), mention, cast);
  return members[0] ?? floor.actorOf(mention)?.side;
}

const scene = (floor: Floor): Scene => floor.scene;

/** "A, B et C …, à la demande du premier": the first of the list before it. */
function firstNamedSide(view: Scene, before: Mention, cast: Cast): Side | undefined {
  for (let i = lastIndexWhere(view.mentions, (m) => m.first < before.first); i >= 0; i--) {
    const { actors = [] } = view.mentions[i] ?? {};
    if (actors.length > 1) return cast.get(actors[0] ?? '')?.side;
  }
  return undefined;
}

/** "ce dernier", "the latter": whoever was named last before it. */
function lastNamedSide(view: Scene, before: Mention, cast: Cast): Side | undefined {
  const from = lastIndexWhere(view.mentions, (m) => m.first < before.first);
  for (let i = from; i >= Math.max(0, from - 100); i--) {
    const side = cast.get(view.mentions[i]?.actors.at(-1) ?? '')?.side;
    if (side) return side;
  }
  return undefined;
}
