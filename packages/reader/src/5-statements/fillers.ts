import { ACCUSATIVE, DATIVE, NOMINATIVE } from '../languages/shared/cases.js';
import type { Found } from '../patterns/match.js';
import { aside } from './asides.js';
import type { Scene } from './scene.js';
import { town } from './stretches.js';

/** Words between a verb and its complement: adverbs, dates, recipients, "in a statement", asides between commas. Longest first. */
export function fillers(scene: Scene, i: number, limit: number): Found[] {
  const ends = [i];
  for (let n = 0; n < 5; n++) {
    const next = filler(scene, ends.at(-1) as number, limit);
    if (!next) break;
    ends.push(next);
  }
  return ends.reverse().map((last) => ({ last }));
}

function filler(scene: Scene, i: number, limit: number): number {
  const { lexed } = scene;
  if (i >= limit) return 0;
  const plain =
    (lexed.is(i, 'not') ? 0 : lexed.word(i, 'adverb')) ||
    datePhrase(scene, i) ||
    recipient(scene, i) ||
    medium(scene, i) ||
    lexed.word(i, 'phone') ||
    lexed.word(i, 'video') ||
    lexed.word(i, 'inPerson') ||
    place(scene, i);
  if (plain) return plain;
  if (speechDash(scene, i)) return i + 1;
  if (lexed.text(i) !== ',') return 0;
  const inner = aside(scene, i + 1, limit);
  return inner && lexed.text(inner) === ',' ? inner + 1 : 0;
}

/** "«…», — сказал он": the dash between what is said and who says it. */
function speechDash({ lexed }: Scene, i: number): boolean {
  return (
    lexed.declension !== null &&
    /^[—–]$/.test(lexed.text(i)) &&
    !lexed.parts.tokens[i]?.joined &&
    /^[,»”"!?…]$/.test(lexed.text(i - 1))
  );
}

/** "à son homologue", "to reporters", "devant la presse" */
function recipient(scene: Scene, i: number): number {
  const { lexed } = scene;
  const press = lexed.word(i, 'press');
  if (press) return press;
  const to = Math.max(lexed.word(i, 'to'), lexed.word(i, 'with'));
  const dative = to ? undefined : scene.mentionAt.get(i);
  if (dative && ((dative.cases ?? 0) & (NOMINATIVE | DATIVE | ACCUSATIVE)) === DATIVE) return dative.last;
  if (!to) return 0;
  const mention = scene.mentionAt.get(to) ?? scene.mentionAt.get(i);
  if (mention) return mention.last;
  const article = lexed.word(to, 'determiner') || to;
  return lexed.word(article, 'press');
}

/** "on April 9", "late on Sunday", "ce 2 juillet" */
function datePhrase(scene: Scene, i: number): number {
  for (let j = i; j < i + 4; j++) {
    const date = scene.dateAt.get(j);
    if (date) return date.last;
    if (!scene.lexed.things(j).some((a) => a.type === 'date' && a.term.key === 'around')) return 0;
  }
  return 0;
}

/** "à Paris", "in New York": a capital or another town after a preposition. */
function place(scene: Scene, i: number): number {
  const { lexed } = scene;
  const link = Math.max(lexed.word(i, 'in'), lexed.word(i, 'to'), lexed.word(i, 'near'));
  if (!link) return 0;
  return lexed.term(link, 'capital')?.last ?? (scene.dateAt.has(link) ? 0 : (town(scene, link)[0]?.last ?? 0));
}

/** "dans un communiqué", "in a statement", "on X" */
function medium(scene: Scene, i: number): number {
  const { lexed } = scene;
  const link = Math.max(lexed.word(i, 'in'), lexed.word(i, 'on'), lexed.word(i, 'by'));
  if (!link) return 0;
  const article = lexed.word(link, 'determiner') || lexed.word(link, 'possessive') || link;
  const found = lexed.word(article, 'communique') || lexed.word(article, 'medium') || lexed.word(article, 'press');
  if (!found) return 0;
  const of = lexed.word(found, 'of');
  const owner = of ? scene.mentionAt.get(of) : undefined;
  return owner?.last ?? ((of && contactNoun(scene, of)) || found);
}

/** "in a readout of the call" */
function contactNoun({ lexed }: Scene, i: number): number {
  return lexed.term(lexed.word(i, 'determiner') || i, 'contactNoun')?.last ?? 0;
}
