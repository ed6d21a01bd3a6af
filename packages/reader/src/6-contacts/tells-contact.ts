import type { Sentence } from '../1-text/index.js';
import type { Cast, Mention } from '../2-actors/index.js';
import { between, type Scene, skipAdverbs, type VerbGroup } from '../5-statements/index.js';
import type { ContactNoun } from '../languages/pack.js';
import type { Match } from '../patterns/match.js';
import type { Event } from './event.js';
import type { EventInput } from './events.js';

/** "discussions between A and B" alone may be anything; a date, a medium or "during" makes them a contact. */
export function anchored(scene: Scene, sentence: Sentence, match: Match, date: Event['date']): boolean {
  if (date || match.roles.has('a')) return true;
  for (let i = Math.max(sentence.first, match.first - 3); i < Math.min(sentence.last, match.last + 4); i++)
    if (scene.lexed.is(i, 'during', 'after', 'phone', 'video')) return true;
  return (
    between(scene.groups, match.last, sentence.last)[0]?.verbs.some(
      (v) => v.contact?.includes('take-place') || v.status === 'request',
    ) ?? false
  );
}

/** A bare "the meeting" goes with a contact already told, or opens one in the title and the first sentences. */
export function mayOpen(
  input: EventInput,
  sentence: Sentence,
  index: number,
  noun: ContactNoun | undefined,
  before: readonly Event[],
): boolean {
  const { told } = input;
  const fits = (e: Event) =>
    noun?.kind === 'visit'
      ? e.kind === 'visit'
      : e.kind === noun?.kind || (e.neutral && noun?.kind !== 'letter') || (noun?.neutral ?? noun?.weak ?? false);
  if (told.some(fits) || before.some(fits)) return true;
  const { parts } = input.scene.lexed;
  return (
    told.all.length + before.length === 0 &&
    noun?.kind !== 'visit' &&
    index < parts.headings + 3 &&
    noun?.weak !== true &&
    !parts.paragraphs[sentence.paragraph]?.heading
  );
}

/** "appeler X à INF": an appeal, not a telephone; "called X a friend", "a appelé son ambassadeur": neither. */
export function urges(scene: Scene, match: Match): boolean {
  const { lexed } = scene;
  const { last } = match;
  if (lexed.is(last, 'someone') || scene.quoteAt.has(last)) return true;
  const b = match.roles.get('b')?.item as Mention | undefined;
  if (b?.phrase.titles.some(({ kind }) => kind === 'ambassador')) return true;
  const verb = match.roles.get('verb')?.item as VerbGroup | undefined;
  if (!verb?.verbs.some(({ cue }) => cue?.frames.includes('to'))) return false;
  return lexed.is(last, 'to') && !lexed.is(last, 'for') && !scene.dateAt.has(last) && !/^\d/.test(lexed.text(last + 1));
}

/** "they speak to business leaders": not to each other. "à Paris", "au téléphone" tell where and how. */
export function speaksElsewhere(scene: Scene, verb: VerbGroup): boolean {
  const { lexed, dateAt } = scene;
  // "two leaders speaking at a summit": to whoever listens.
  if (verb.tense === 'gerund') return true;
  const link = skipAdverbs(scene, verb.last);
  const behind = Math.max(lexed.word(link, 'to'), lexed.word(link, 'with'));
  if (!behind || lexed.is(link, 'for', 'phone', 'video', 'inPerson') || dateAt.has(link)) return false;
  const what = lexed.word(behind, 'determiner') || behind;
  const token = lexed.parts.tokens[what];
  return token?.kind === 'word' && (!token.capital || lexed.term(what, 'demonym') !== undefined);
}

/** "the goods that Mexico exports come to the United States": people travel, and delegations. */
export function isBareState({ lexed }: Scene, subject: Mention | undefined, cast: Cast): boolean {
  if (subject?.phrase.shape !== 'body' || lexed.is(subject.last - 1, 'partOf', 'mission')) return false;
  return subject.actors.every((id) => cast.get(id)?.kind === 'state') && subject.actors.length > 0;
}

/** "The meeting was to last an hour. It will not take place.": what the sentence before tells. */
export function pointedAt(
  { scene, told }: EventInput,
  index: number,
  { first, last: end }: VerbGroup,
): Event | undefined {
  // "it ends with mines"
  if (scene.lexed.is(end, 'with', 'in')) return undefined;
  const before = scene.lexed.is(first - 1, 'not') ? first - 2 : first - 1;
  if (!scene.lexed.is(before, 'it', 'he')) return undefined;
  const last = told.all.at(-1);
  return last && last.sentence === index - 1 ? last : undefined;
}

/** "une reprise des négociations", but "la tenue d'une rencontre". */
export function ofSomething({ lexed }: Scene, from: number, to: number): boolean {
  // "suggested over breakfast": where it was said.
  if (lexed.is(to - 1, 'inPerson', 'during')) return true;
  for (let i = from + 1; i < to; i++) if (lexed.is(i, 'of') && !lexed.is(i + 1, 'someone')) return true;
  return false;
}
