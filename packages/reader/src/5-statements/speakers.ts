import type { CastMember, Mention } from '../2-actors/index.js';
import type { Span } from '../reading.js';
import type { Draft } from './draft.js';
import type { StatementFound } from './index.js';
import { canBeSubject } from './prepositions.js';
import { mentionsIn } from './scene.js';
import type { Settle } from './settle.js';
import { type Floor, sidesOf } from './voices.js';

export interface Told {
  readonly speaker?: string;
  readonly at?: Mention;
  /** The words that name an unknown speaker. */
  readonly words?: Span;
  readonly member?: CastMember;
}

export function speakerOf(draft: Draft, input: Settle, before: readonly StatementFound[]): Told | undefined {
  const { floor, publisher, antecedents, earlier } = input;
  const { speaker } = draft;
  switch (speaker.kind) {
    case 'joint':
      return { speaker: 'joint', ...(speaker.at && { at: speaker.at }) };
    case 'agentless':
      return publisher || draft.source || floor.scope ? { speaker: 'joint' } : undefined;
    case 'unknown':
      return undefined;
    case 'unnamed':
      return ofUnnamed(draft, speaker.first, speaker.last, floor);
    case 'document':
      return ofDocument(draft, floor, publisher, before);
    case 'mention':
      return (
        inverted(draft, speaker.mention, input, before.at(-1) ?? earlier.at(-1)) ??
        ofMention(speaker.mention, floor, antecedents)
      );
  }
}

/** "écrit-elle", "a-t-il poursuivi": who spoke last in the paragraph, else the subject before, also an institution. */
export function inverted(
  draft: Draft,
  mention: Mention,
  { scene, sentence, floor }: Settle,
  last: StatementFound | undefined,
): Told | undefined {
  if (draft.cue?.clitic === undefined || mention.phrase.pronoun !== 'he') return undefined;
  const same = last && scene.lexed.parts.sentences[last.sentence]?.paragraph === sentence.paragraph ? last : undefined;
  const spoke = same && (floor.cast.get(same.speaker ?? '')?.kind === 'person' ? same.speaker : same.source);
  const topic = mentionsIn(scene, sentence.first, draft.cue.first).find(
    (m) => m.actors.length === 1 && canBeSubject(scene, m, sentence) && !scene.quoteAround[m.first],
  );
  const member = floor.cast.get(topic?.actors[0] ?? spoke ?? floor.lastSubject ?? '');
  return member ? { speaker: member.id, at: topic ?? mention, member } : undefined;
}

function ofMention(mention: Mention, floor: Floor, antecedents: Map<number, string>): Told | undefined {
  if (mention.actors.length > 1)
    return { speaker: sidesOf(mention, floor.cast).length > 1 ? 'joint' : (mention.actors[0] as string), at: mention };
  const member = floor.actorOf(mention);
  // The words name somebody the text does not let us tell: the statement stands, its speaker is left open.
  if (!member) return { at: mention };
  if (mention.actors.length === 0) antecedents.set(mention.first, member.id);
  return { speaker: member.id, at: mention, member };
}

/** Acts that only people do: their unknown subjects are people too. */
const HUMAN: ReadonlySet<string> = new Set([
  'condemn',
  'accuse',
  'call-for',
  'regret',
  'welcome',
  'reject',
  'deny',
  'warn',
  'thank',
  'promise',
  'worry',
  'admit',
]);

/** Words for nobody in particular. */
const NOBODY = /^(?:whoever|nobody|none|more|much|nothing|everything|what|rien|nul|personne|quiconque|beaucoup|tout)$/;

/** "prosecutors in The Hague disclosed that": somebody described by the text, of no known side. */
function ofUnnamed(draft: Draft, first: number, last: number, floor: Floor): Told | undefined {
  const takesClause =
    draft.form === 'quote' || draft.rule.endsWith('that') || draft.act === 'say' || HUMAN.has(draft.act);
  if (!takesClause || NOBODY.test(floor.scene.lexed.parts.tokens[first]?.norm ?? '')) return undefined;
  if (!isNounPhrase(floor, first, last)) return undefined;
  const member = floor.stranger(first, last);
  return { speaker: member.id, member, words: floor.scene.lexed.span(first, last) };
}

/** "le texte précise", "it said", a continued quotation: whoever is in scope. */
function ofDocument(
  draft: Draft,
  floor: Floor,
  publisher: Settle['publisher'],
  before: readonly StatementFound[],
): Told | undefined {
  if (draft.rule === 'quote-continued') {
    const last = before.at(-1)?.speaker ?? floor.lastPerson;
    const member = last ? floor.cast.get(last) : undefined;
    return last ? { speaker: last, ...(member && { member }) } : undefined;
  }
  const actor = floor.scope?.actor ?? publisher?.actor ?? floor.lastBody;
  const member = actor ? floor.cast.get(actor) : undefined;
  return member ? { speaker: member.id, member, ...(floor.scope && { at: floor.scope.at }) } : undefined;
}

/** "the prosecutors", "loggers", "Barbados officials"; "keep", "followed" are words the reader does not know. */
function isNounPhrase({ scene: { lexed } }: Floor, first: number, last: number): boolean {
  const head = lexed.parts.tokens[first];
  if (!head || lexed.declension) return head !== undefined;
  // The "I" of a speech.
  if (head.text.length === 1 && last - first === 1) return false;
  const begins = head.capital || head.kind === 'number' || lexed.is(first, 'determiner', 'possessive', 'someone');
  return begins || /s$/.test(lexed.parts.tokens[last - 1]?.norm ?? '');
}
