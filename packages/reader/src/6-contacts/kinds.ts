import type { Sentence } from '../1-text/index.js';
import type { Scene } from '../5-statements/index.js';
import type { ContactKind } from '../reading.js';

/** Decides the kind where the words alone do not: by the medium or place told in the sentence, the paragraph, or the title. */
export function kindOf(scene: Scene, sentence: Sentence, told: ContactKind, neutral: boolean): { kind: ContactKind; neutral: boolean } {
  const paragraph = scene.lexed.parts.paragraphs[sentence.paragraph];
  const here = medium(scene, sentence.first, sentence.last);
  if (told === 'meeting' && !neutral) return { kind: here === 'video-call' ? 'video-call' : 'meeting', neutral: false };
  if (told === 'summit' || told === 'visit' || told === 'letter') return { kind: told, neutral: false };
  if (told === 'talks' && here !== 'call') return { kind: here === 'video-call' ? here : 'talks', neutral: false };
  if (here) return { kind: here, neutral: false };
  if (!neutral) return { kind: told, neutral: false };
  const around = paragraph ? medium(scene, paragraph.first, paragraph.last) : undefined;
  return around ? { kind: around, neutral: false } : { kind: told, neutral: true };
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
