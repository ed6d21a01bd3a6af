import type { Sentence } from '../1-text/index.js';
import type { Scene } from '../5-statements/index.js';
import type { ContactKind } from '../reading.js';

/** Decides the kind where the words alone do not: by the medium or place told in the sentence, the paragraph, or the title. */
export function kindOf(
  scene: Scene,
  sentence: Sentence,
  told: ContactKind,
  neutral: boolean,
  first: number,
  last: number,
): { kind: ContactKind; neutral: boolean } {
  const paragraph = scene.lexed.parts.paragraphs[sentence.paragraph];
  if (told === 'meeting' && !neutral) {
    const near = medium(scene, ...around(scene, sentence, first, last));
    return { kind: near === 'video-call' ? 'video-call' : 'meeting', neutral: false };
  }
  const here = medium(scene, sentence.first, sentence.last);
  if (told === 'summit' || told === 'visit' || told === 'letter') return { kind: told, neutral: false };
  if (told === 'talks' && here !== 'call') return { kind: here === 'video-call' ? here : 'talks', neutral: false };
  if (here) return { kind: here, neutral: false };
  if (told === 'call' && neutral && inTown(scene, first, last + 5)) return { kind: 'meeting', neutral: false };
  if (!neutral) return { kind: told, neutral: false };
  const nearby = paragraph && mediumOf(scene, paragraph);
  return nearby ? { kind: nearby, neutral: false } : { kind: told, neutral: true };
}

type Paragraph = Scene['lexed']['parts']['paragraphs'][number];

const media = new WeakMap<Paragraph, ContactKind | 'none'>();

/** Looked for once a paragraph: it may be the whole text. */
function mediumOf(scene: Scene, paragraph: Paragraph): ContactKind | undefined {
  let found = media.get(paragraph);
  if (found === undefined) {
    found = medium(scene, paragraph.first, paragraph.last) ?? 'none';
    media.set(paragraph, found);
  }
  return found === 'none' ? undefined : found;
}

/** "à Paris", "in Geneva": who speaks in a place has met. */
function inTown({ lexed }: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const link = lexed.word(i, 'to') || lexed.word(i, 'in');
    if (link && lexed.term(link, 'capital') && !lexed.is(i, 'with')) return true;
  }
  // "for Nairobi, where he is to talk with B"
  for (let i = Math.max(0, first - 6); i < first; i++) {
    const town = lexed.term(i, 'capital');
    if (town && lexed.text(town.last) === ',' && lexed.is(town.last + 1, 'relative')) return true;
  }
  return false;
}

/** The clause of a contact: up to the next verb on either side. */
function around(scene: Scene, sentence: Sentence, first: number, last: number): [number, number] {
  let from = first;
  let to = last;
  while (from > sentence.first && first - from < 6 && !scene.groupTo.has(from) && scene.lexed.text(from - 1) !== ',')
    from--;
  while (to < sentence.last && to - last < 8 && !scene.groupAt.has(to) && scene.lexed.text(to) !== ',') to++;
  return [from, to];
}

/** The medium that words between two tokens tell; the first told counts. */
function medium(scene: Scene, first: number, last: number): ContactKind | undefined {
  const { lexed } = scene;
  for (let i = first; i < last; i++) {
    if (scene.quoteAround[i]) continue;
    if (lexed.is(i, 'video')) return 'video-call';
    if (lexed.is(i, 'phone')) return 'call';
    if (lexed.is(i, 'inPerson', 'venue')) return 'meeting';
  }
  return undefined;
}
