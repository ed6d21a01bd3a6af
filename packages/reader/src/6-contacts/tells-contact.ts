import type { Sentence } from '../1-text/index.js';
import { between, type Scene } from '../5-statements/index.js';
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
    e.kind === noun?.kind || (e.neutral && noun?.kind !== 'letter') || (noun?.neutral ?? noun?.weak ?? false);
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

/** "appeler X à INF", "call on X": an appeal, not a telephone. */
export function urges(scene: Scene, match: Match): boolean {
  const { lexed } = scene;
  return (
    lexed.is(match.last, 'to') &&
    !lexed.is(match.last, 'for') &&
    !scene.dateAt.has(match.last) &&
    !/^\d/.test(lexed.text(match.last + 1))
  );
}
