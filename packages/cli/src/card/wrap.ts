/** Cuts a text into lines no wider than `width`, between words where it can. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .replace(/\s+/gu, ' ')
    .trim()
    .split(' ')
    .flatMap((word) => pieces(word, width - indent.length))) {
    const start = lines.length ? indent : '';
    const longer = line === '' ? start + word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

const widthOf = (text: string): number => [...text].length;

/** A word longer than the line is cut. */
function pieces(word: string, width: number): string[] {
  const letters = [...word];
  const step = Math.max(width, 8);
  const parts: string[] = [];
  for (let from = 0; from < letters.length; from += step) parts.push(letters.slice(from, from + step).join(''));
  return parts;
}

/** Lines of several texts beside each other. */
export function columns(texts: readonly (readonly string[])[], width: number, gap: string): string[] {
  const height = Math.max(0, ...texts.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    texts
      .map((lines) => pad(lines[row] ?? '', width))
      .join(gap)
      .trimEnd(),
  );
}

export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
