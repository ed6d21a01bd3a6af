import type { Mention } from '../2-actors/index.js';
import { ACCUSATIVE, NOMINATIVE } from '../languages/shared/cases.js';
import type { Match } from '../patterns/match.js';
import type { Rule } from '../patterns/rule.js';
import { actOf, actOfNoun } from './acts.js';
import { inWords, quoted } from './content.js';
import type { Draft, Speaker } from './draft.js';
import type { Scene } from './scene.js';
import { speakerOf } from './speaker-of.js';
import type { Subject } from './subject.js';
import type { VerbGroup } from './verb-group.js';

export function verbDraft(
  scene: Scene,
  sentence: number,
  group: VerbGroup,
  match: Match,
  rule: Rule,
  subject: Subject | undefined,
): Draft | undefined {
  const content = match.roles.get('content');
  if (!content) return undefined;
  if (!acceptable(scene, group, content.first, content.last, rule)) return undefined;
  // "avaient «évoqué la nécessité …»": the verb itself stands inside the quotation, which is then what was said.
  const around = scene.quoteAround[group.head];
  const quote = around && around.open >= group.first ? around : scene.quoteAt.get(content.first);
  const whole =
    // "tempère : « Non, dit-il, et de loin. »": the cue inside has cut the quotation.
    (quote && rule.id === 'verb-colon') ||
    (quote &&
      (quote === around || (content.last <= quote.close + (quote.closed ? 1 : 0) && content.last >= quote.last)));
  const said = whole ? quoted(quote) : inWords(scene.lexed, content.first, content.last);
  if (said.last <= said.first) return undefined;
  const told = match.roles.get('speaker')?.item as Mention | undefined;
  const source = rule.yields.source === 'subject' ? subject?.mention : undefined;
  const speaker: Speaker = told
    ? speakerOf({ kind: 'mention', mention: told })
    : group.firstPerson
      ? { kind: 'document' }
      : tellsTalks(scene, subject)
        ? { kind: 'agentless' }
        : speakerOf(subject);
  const { start, end, form } = said;
  const act = actOfNoun(scene, group, said.first) ?? actOf(group);
  const draft: Draft = {
    first: said.first,
    last: said.last,
    start,
    end,
    form,
    act,
    cue: group,
    speaker,
    rule: rule.id,
    sentence,
  };
  if (source) draft.source = source;
  return draft;
}

/** "The talks focused on trade", "l'entretien a porté sur le Liban": said by all, where a press service tells it. */
function tellsTalks({ lexed }: Scene, subject: Subject | undefined): boolean {
  if (subject?.kind !== 'unnamed' || subject.last === undefined) return false;
  for (let i = subject.first ?? 0; i < subject.last; i++) if (lexed.term(i, 'contactNoun')) return true;
  return false;
}

/** Frames in which the words after the verb are no report. */
function acceptable(scene: Scene, group: VerbGroup, first: number, last: number, rule: Rule): boolean {
  const { lexed } = scene;
  const object = rule.id === 'verb-object' || rule.id === 'verb-whom-object';
  if (unnamedBecause(scene, group, first)) return false;
  if (object && empty(scene, group, first, last)) return false;
  // "n'excluent pas d'étendre"
  if (object && lexed.is(first, 'not') && lexed.is(first + 1, 'of')) return false;
  // "appelés à voter": a participle that only describes.
  if (rule.id === 'verb-to' && group.passive && group.first === group.head) return false;
  const mention = scene.mentionAt.get(first);
  // "подтверждена поддержка": where words decline the subject of a passive may follow it.
  if (group.passive && !(lexed.declension ? /that|infinitive|object$|-on$/ : /that|infinitive|-of$|-to$/).test(rule.id))
    return false;
  if (group.tense === 'participle' && group.first === group.head && !pastBefore(scene, group.first)) return false;
  // "appeler B", "rappeler B": a telephone, unless something is asked of B.
  // "appeler B, pour obtenir …": a telephone, too.
  const whom = rule.id === 'verb-whom-to' ? mention : undefined;
  if (whom && group.verbs.some((v) => v.contact?.includes('call')) && /^,$/.test(lexed.text(whom.last))) return false;
  if (
    (object || rule.id === 'verb-whom-to') &&
    group.verbs.some((v) => v.contact) &&
    mention &&
    mention.last >= last - 3
  )
    return false;
  // "ont échangé des lettres" tells a contact.
  if (group.verbs.some((v) => v.contact?.includes('exchange')) && opensWithNoun(scene, first)) return false;
  if (rule.id === 'verb-whom-to' && !scene.quoteAt.has(first) && !asks(scene, first, last)) return false;
  // "как сообщила пресс-служба": what stands in the nominative is the subject; "говорил по телефону" is no topic.
  if (lexed.declension)
    return (
      !(
        object &&
        mention?.cases !== undefined &&
        (mention.cases & ACCUSATIVE) === 0 &&
        (mention.cases & NOMINATIVE) !== 0
      ) && !(rule.id === 'verb-on' && lexed.is(first - 1, 'phone', 'video'))
    );
  if (!object) return true;
  // "said little", "said it would": a verb of saying takes a clause, not a thing.
  const says = group.verbs.some((v) => v.cue?.act === 'say' && v.cue.frames.includes('that'));
  return (
    !says ||
    scene.quoteAt.has(first) ||
    mention !== undefined ||
    lexed.is(first, 'it', 'he', 'they', 'determiner', 'possessive', 'no')
  );
}

/** "le soir même", "it back", "requested the call": nothing that is said. */
function empty(scene: Scene, group: VerbGroup, first: number, last: number): boolean {
  const { lexed } = scene;
  if (scene.dateAt.get(first)?.last === last) return true;
  if (lexed.is(first, 'it', 'them', 'he') && last - first <= 2 && !scene.quoteAt.has(first)) return true;
  // "said this during a conversation"
  if (
    lexed.is(first, 'demonstrative') &&
    (last - first === 1 || lexed.is(first + 1, 'during', 'in', 'with', 'on', 'to'))
  )
    return true;
  const asks = group.verbs.some((v) => v.cue?.act === 'call-for');
  const noun = asks ? lexed.term(lexed.word(first, 'determiner') || first, 'contactNoun') : undefined;
  return noun?.last === last;
}

/** "asked not to be named", "not authorized to discuss the matter" */
function unnamedBecause({ lexed }: Scene, group: VerbGroup, first: number): boolean {
  if (lexed.is(first, 'anonymity') || lexed.is(first - 1, 'anonymity')) return true;
  for (let i = group.first - 3; i < group.first; i++)
    if (lexed.word(i, 'anonymity') >= group.first - 1 && lexed.is(i, 'anonymity')) return true;
  return false;
}

const opensWithNoun = ({ lexed }: Scene, i: number): boolean =>
  lexed.term(lexed.word(i, 'determiner') || i, 'contactNoun') !== undefined;

/** A verb in the past ends within sixty tokens before. */
function pastBefore(scene: Scene, token: number): boolean {
  for (let end = token; end > token - 60; end--) if (scene.groupTo.get(end)?.tense === 'past') return true;
  return false;
}

/** Something is asked of somebody: an infinitive, a clause, or a quotation follows within the content. */
function asks(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (
      scene.lexed.is(i, 'to', 'that', 'of') ||
      // "requested aid for the agencies": nobody is asked.
      (scene.lexed.is(i, 'for') && scene.mentionAt.has(first)) ||
      scene.quoteAt.has(i) ||
      (scene.lexed.declension && scene.groupAt.get(i)?.tense === 'infinitive')
    )
      return true;
  return false;
}
