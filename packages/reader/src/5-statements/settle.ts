import type { Side } from '@readout/world';
import type { Sentence } from '../1-text/index.js';
import type { CastMember, Mention } from '../2-actors/index.js';
import type { Span } from '../reading.js';
import type { Attribution } from './attributions.js';
import type { Draft } from './draft.js';
import type { StatementFound } from './index.js';
import type { Scene } from './scene.js';
import { inverted, speakerOf, type Told } from './speakers.js';
import { type Floor, isVoucher } from './voices.js';

export interface Settle {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly index: number;
  readonly drafts: readonly Draft[];
  readonly attributions: readonly Attribution[];
  readonly floor: Floor;
  readonly antecedents: Map<number, string>;
  /** Statements of the sentences before. */
  readonly earlier: readonly StatementFound[];
  readonly publisher?: { readonly actor: string; readonly side: Side };
}

/** Decides speaker, source and side of the statements of one sentence, and what stays in scope for the next. */
export function settle(input: Settle): StatementFound[] {
  const { scene, sentence, floor, drafts } = input;
  if (floor.scope && (floor.scope.paragraph !== sentence.paragraph || switches(scene, sentence)))
    floor.scope = undefined;
  const statements: StatementFound[] = [];
  let opened: Mention | undefined = input.attributions.find((a) => relates(floor.actorOf(a.source)))?.source;
  for (const draft of [...drafts].sort((a, b) => a.start - b.start)) {
    const told = speakerOf(draft, input, statements);
    if (!told) continue;
    // "Trump said he had spoken to Putin. 'A good call,' he said": a bare name nobody is known for is still a person.
    if (told.words && told.member && scene.lexed.parts.text.charAt(told.words.start).match(/\p{Lu}/u))
      floor.note(told.member);
    const source = sourceOf(draft, told, input, statements);
    if (draft.source && relates(floor.actorOf(draft.source))) opened ??= draft.source;
    else if (told.at && told.member?.kind !== 'state' && relates(told.member)) opened ??= told.at;
    statements.push(statement(draft, told, source, input));
  }
  opened ??= documentOwner(scene, sentence);
  if (opened) {
    const member = floor.actorOf(opened);
    if (member) floor.scope = { actor: member.id, at: opened, paragraph: sentence.paragraph };
  }
  return statements;
}

/** Whoever relates what others said: institutions, outlets, spokesmen and advisers, not any source. */
function relates(member: CastMember | undefined): boolean {
  if (!member || !isVoucher(member)) return false;
  return !member.id.startsWith('unnamed/') || /spokesman|advis|aide|entourage/.test(member.name);
}

/** "Beijing's version", "the readout of the Kremlin": whose document is being told. */
function documentOwner(scene: Scene, sentence: Sentence): Mention | undefined {
  const { lexed } = scene;
  for (let i = sentence.first; i < sentence.last; i++) {
    const noun = lexed.word(i, 'communique');
    if (!noun || scene.quoteAround[i]) continue;
    const owner = lexed.is(i - 1, 'possessiveMark') ? scene.mentionTo.get(i - 1) : undefined;
    const link = Math.max(lexed.word(noun, 'of'), lexed.word(noun, 'from'));
    const of = link || lexed.declension ? (scene.mentionAt.get(link) ?? scene.mentionAt.get(noun)) : undefined;
    const found = owner ?? of;
    if (found && found.phrase.shape === 'body') return found;
  }
  return undefined;
}

/** "De son côté": the other side begins. */
function switches(scene: Scene, sentence: Sentence): boolean {
  for (let i = sentence.first; i < Math.min(sentence.last, sentence.first + 3); i++)
    if (scene.lexed.is(i, 'switch')) return true;
  return false;
}

/** "dans une déclaration commune", "their joint communiqué" */
function hasJointDocument(scene: Scene, sentence: Sentence): boolean {
  for (let i = sentence.first; i < sentence.last; i++)
    if (scene.lexed.is(i, 'jointDocument') && !scene.quoteAround[i]) return true;
  return false;
}

interface Voucher {
  readonly id: string;
  readonly at?: Span;
  readonly side?: Side;
}

function sourceOf(draft: Draft, told: Told, input: Settle, before: readonly StatementFound[]): Voucher | undefined {
  const { scene, sentence, floor, publisher } = input;
  if (publisher) return told.speaker === publisher.actor ? undefined : { id: publisher.actor, side: publisher.side };
  if (told.speaker === 'joint' && !draft.source && hasJointDocument(scene, sentence)) floor.joint = sentence.paragraph;
  if (told.speaker === 'joint' && !draft.source && floor.joint === sentence.paragraph)
    return { id: floor.cast.jointStatement().id, side: 'joint' };
  const turned = draft.source && inverted(draft, draft.source, input, before.at(-1) ?? input.earlier.at(-1));
  const explicit = draft.source && (turned?.member ?? floor.actorOf(draft.source));
  if (explicit && explicit.id !== told.speaker) return voucher(explicit, draft.source as Mention);
  if (explicit || !floor.scope || floor.scope.actor === told.speaker) return undefined;
  const scoped = floor.cast.get(floor.scope.actor);
  if (!scoped || isVoucher(told.member)) return undefined;
  return voucher(scoped, floor.scope.at);
}

const voucher = (member: CastMember, at: Mention): Voucher => ({
  id: member.id,
  at: { start: at.start, end: at.end },
  ...(member.side && !member.former && { side: member.side }),
});

function statement(draft: Draft, told: Told, source: Voucher | undefined, { scene, floor }: Settle): StatementFound {
  const member = told.speaker && told.speaker !== 'joint' ? floor.cast.get(told.speaker) : undefined;
  const at = told.at ?? told.words;
  const account = source ? source.side : told.speaker === 'joint' ? 'joint' : member?.former ? undefined : member?.side;
  const side = account !== undefined && floor.cast.world.isNonState(account) ? undefined : account;
  const cue = draft.cue && scene.lexed.span(draft.cue.first, draft.cue.last);
  return {
    content: { start: draft.start, end: draft.end },
    form: draft.form,
    act: draft.act,
    ...(cue && { cue }),
    ...(told.speaker && { speaker: told.speaker }),
    ...(at && { speakerAt: { start: at.start, end: at.end } }),
    ...(source && { source: source.id, ...(source.at && { sourceAt: source.at }) }),
    ...(side && { side }),
    basis: told.at && told.at.actors.length > 0 ? told.at.basis : 'resolved',
    rule: draft.rule,
    ...(draft.telling && { telling: true }),
    sentence: draft.sentence,
    first: draft.first,
    last: draft.last,
  };
}
