// In: a text with marks ⟦s1:…⟧ and ⟦i1:…⟧, which may nest. Out: the text without them, and a span for each.

import type { Span } from '@readout/reader';

export interface MarkedText {
  readonly text: string;
  readonly spans: ReadonlyMap<string, Span>;
}

export function parseMarks(marked: string): MarkedText {
  const spans = new Map<string, Span>();
  const open: { mark: string; start: number }[] = [];
  let text = '';
  for (const [token, mark] of marked.matchAll(/⟦([si]\d+):|⟧|[^⟦⟧]+|⟦/gu)) {
    if (mark !== undefined) {
      open.push({ mark, start: text.length });
    } else if (token === '⟧') {
      const last = open.pop();
      if (last === undefined) throw new Error(`a mark is closed that was not opened: …${text.slice(-40)}`);
      if (spans.has(last.mark)) throw new Error(`the mark ${last.mark} stands twice`);
      spans.set(last.mark, { start: last.start, end: text.length });
    } else if (token === '⟦') {
      throw new Error(`a mark without a name: …${text.slice(-40)}`);
    } else {
      text += token;
    }
  }
  if (open.length > 0) throw new Error(`marks not closed: ${open.map(({ mark }) => mark).join(', ')}`);
  return { text, spans };
}
