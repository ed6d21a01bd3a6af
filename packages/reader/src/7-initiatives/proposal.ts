import type { Side } from '@readout/world';
import type { Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import { agentOf, type Scene } from '../5-statements/index.js';
import { nameEnd } from './name-end.js';
import { kindAt, modifier, modifiersAfter } from './proposal-nouns.js';

/** A noun phrase that names a proposal or points back to one. Tokens, ends exclusive. */
export interface Proposal {
  readonly first: number;
  readonly last: number;
  /** The words that name the proposal: the complement of "idea of", else the phrase. */
  readonly name: { readonly first: number; readonly last: number };
  /** Whose it is: "the Algerian plan", "l'idée de Rome". */
  readonly owners: readonly (Mention | Side)[];
  /** "its offer to": whose it is the clause tells. */
  readonly own: boolean;
  /** Says what is proposed. */
  readonly named: boolean;
  readonly indefinite: boolean;
  readonly kind: 'proposal' | 'wish' | 'mediation';
  /** Points back to the proposal of which this is the head word ("the patrol"). */
  readonly word?: string;
}

interface Head {
  readonly noun: number;
  readonly end: number;
  readonly owners: (Mention | Side)[];
  readonly own: boolean;
  readonly indefinite: boolean;
  readonly kind: Proposal['kind'];
}

export function proposalAt(scene: Scene, sentence: Sentence, i: number): Proposal | undefined {
  const head = headAt(scene, sentence, i);
  if (!head) return undefined;
  const { lexed } = scene;
  let j = head.end;
  j = modifiersAfter(scene, sentence, j, head.owners);
  const link = Math.max(lexed.word(j, 'of'), lexed.word(j, 'by'));
  const owner = link && head.owners.length === 0 ? (scene.mentionAt.get(link) ?? scene.mentionAt.get(j)) : undefined;
  if (owner && owner.last <= sentence.last && owner.actors.length > 0) {
    head.owners.push(owner);
    j = owner.last;
  }
  return withComplement(scene, sentence, i, j, head);
}

function withComplement(scene: Scene, sentence: Sentence, first: number, j: number, head: Head): Proposal | undefined {
  const { lexed } = scene;
  const base = { first, owners: head.owners, own: head.own, indefinite: head.indefinite, kind: head.kind };
  if (head.kind === 'wish' && head.owners.length === 0 && !head.own) return undefined;
  // "l'idée, avancée par la France, d'une rencontre": whose it is stands between the noun and its complement.
  const aside = head.owners.length === 0 && lexed.text(j) === ',' ? makerAt(scene, sentence, j + 1) : undefined;
  if (aside && lexed.text(aside.last) === ',' && lexed.is(aside.last + 1, 'of')) {
    head.owners.push(aside);
    return withComplement(scene, sentence, first, aside.last + 1, head);
  }
  const maker = head.owners.length === 0 ? makerAt(scene, sentence, j) : undefined;
  if (maker) return { ...base, owners: [maker], last: maker.last, name: { first, last: maker.last }, named: true };
  const link = Math.max(lexed.word(j, 'of'), lexed.word(j, 'to'), lexed.word(j, 'for'));
  if (
    !link ||
    link >= sentence.last ||
    (scene.mentionAt.get(link)?.actors.length && !lexed.is(j, 'of', 'for')) ||
    scene.dateAt.has(link)
  ) {
    const apposed = head.kind === 'proposal' && head.owners.length > 0 ? apposition(scene, sentence, j) : undefined;
    if (apposed) return { ...base, last: apposed.last, name: apposed, named: true };
    const quote = scene.quoteAt.get(j);
    const last = quote && quote.close < sentence.last ? quote.close + 1 : j;
    return head.kind === 'wish' ? undefined : { ...base, last, name: { first, last }, named: quote !== undefined };
  }
  const last = nameEnd(scene, sentence, link);
  const carried =
    head.kind === 'wish' ||
    (lexed.is(head.noun, 'idea') && (lexed.is(j, 'of') || head.own || typeof head.owners[0] === 'object'));
  return { ...base, last, name: { first: carried ? link : first, last }, named: true };
}

/** "Jakarta's proposal, a buffer zone watched by troops": what is proposed, between commas. */
function apposition(scene: Scene, sentence: Sentence, j: number): { first: number; last: number } | undefined {
  const { lexed } = scene;
  if (lexed.text(j) !== ',' || !lexed.is(j + 1, 'indefinite')) return undefined;
  const last = nameEnd(scene, sentence, j + 1);
  return last - j > 3 && /^[,.]$/.test(lexed.text(last)) ? { first: j + 1, last } : undefined;
}

/** "présenté par Malte", "drafted by Japan": whoever made what the noun before names. */
function makerAt(scene: Scene, sentence: Sentence, j: number): Mention | undefined {
  const group = scene.groupAt.get(j);
  if (
    !group ||
    group.first !== group.head ||
    !group.verbs.some((v) => v.stance === 'propose' || v.stance === 'present')
  )
    return undefined;
  const maker = agentOf(scene, group);
  return maker && maker.last <= sentence.last && maker.actors.length > 0 ? maker : undefined;
}

/** Article, owner and modifiers up to the noun. */
function headAt(scene: Scene, sentence: Sentence, i: number): Head | undefined {
  const { lexed } = scene;
  const owners: (Mention | Side)[] = [];
  const mention = scene.mentionAt.get(i);
  const possessed = mention && mention.actors.length > 0 ? lexed.word(mention.last, 'possessiveMark') : 0;
  if (mention && possessed) owners.push(mention);
  const article =
    possessed || Math.max(lexed.word(i, 'determiner'), lexed.word(i, 'possessive'), lexed.word(i, 'indefinite'));
  const own = !possessed && lexed.is(i, 'possessive');
  if (!article && !bare(scene, sentence, i)) return undefined;
  let j = article || i;
  for (let n = 0; n < 5 && j < sentence.last; n++) {
    const kind = kindAt(scene, j);
    if (kind) return { noun: j, end: kind.last, owners, own, indefinite: lexed.is(i, 'indefinite'), kind: kind.kind };
    const next =
      (owners.length > 0 && lexed.term(lexed.word(j, 'and'), 'demonym') && lexed.word(j, 'and')) ||
      modifier(scene, j, owners);
    if (!next || (!article && n === 0 && next === j + 1 && owners.length === 0)) return undefined;
    j = next;
  }
  return undefined;
}

/** A noun without an article begins behind a verb, a preposition or a mark; else it goes on with what stands before it. */
function bare(scene: Scene, sentence: Sentence, i: number): boolean {
  const { lexed } = scene;
  if (i === sentence.first || lexed.parts.tokens[i - 1]?.kind === 'mark') return true;
  return (
    scene.groupTo.has(i) ||
    (lexed.is(i - 1, 'of', 'to', 'and', 'for', 'with', 'by', 'on', 'in') && !lexed.is(i - 1, 'indefinite'))
  );
}
