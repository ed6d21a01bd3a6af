/** In: a reading. Out: the sentences that the document tells in its own voice, and not as a telling of a contact. */
import type { Reading, Span } from '@readout/reader';

const SENTENCE = /[^.!?…。！？\n]+/gu;

function spokenFor({ statements, contacts }: Reading): Span[] {
  const reported = statements.flatMap(({ content, cue, speakerAt, sourceAt }) => [content, cue, speakerAt, sourceAt]);
  const told = contacts.flatMap(({ evidence }) => evidence);
  return [...reported, ...told].filter((span) => span !== undefined).sort((a, b) => a.start - b.start);
}

export function narrated(reading: Reading): Span[] {
  const spans = spokenFor(reading);
  const sentences: Span[] = [];
  let next = 0;
  let covered = -1;
  for (const { 0: words, index } of reading.document.text.matchAll(SENTENCE)) {
    const start = index + words.length - words.trimStart().length;
    const end = index + words.trimEnd().length;
    for (; next < spans.length && (spans[next] as Span).start < end; next++)
      covered = Math.max(covered, (spans[next] as Span).end);
    if (covered <= start && end > start) sentences.push({ start, end });
  }
  return sentences;
}
