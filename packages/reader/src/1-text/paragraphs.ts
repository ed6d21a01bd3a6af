export interface Paragraph {
  /** UTF-16 span in the document. */
  readonly start: number;
  readonly end: number;
}

const TERMINAL = /[.!?…:;»”"’')\]]\s*$/u;

/** Splits on blank lines, and on single line ends unless the line plainly runs on (hard wrapped text). */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  let position = 0;
  for (const line of text.split('\n')) {
    const end = position + line.length;
    const next = text.slice(end + 1, end + 3);
    if (breaks(line, next)) {
      push(paragraphs, text, start, end);
      start = end + 1;
    }
    position = end + 1;
  }
  push(paragraphs, text, start, text.length);
  return paragraphs;
}

function breaks(line: string, next: string): boolean {
  if (line.trim() === '' || next.trim() === '') return true;
  if (/^\p{Ll}/u.test(next)) return false;
  return TERMINAL.test(line) || line.length < 60;
}

function push(paragraphs: Paragraph[], text: string, start: number, end: number): void {
  let from = start;
  let to = Math.min(end, text.length);
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  if (to > from) paragraphs.push({ start: from, end: to });
}
