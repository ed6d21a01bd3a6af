// In: the body of a page. Out: its text in blocks (a paragraph, a heading, a cell), with what each element spans.

export interface Block {
  /** One line, or several where the page breaks lines. */
  readonly text: string;
  /** The innermost block element around it. */
  readonly owner: Element;
  /** How many characters of it stand inside links. */
  readonly linked: number;
}

/** Half-open range of indices into the blocks. */
export type Range = readonly [from: number, to: number];

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly ranges: ReadonlyMap<Element, Range>;
}

const BLOCK = new Set(
  'address article aside blockquote body dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul center'.split(
    ' ',
  ),
);

export const isBlock = (element: Element): boolean => BLOCK.has(element.localName) || element.localName.includes('-');

export function takeBlocks(root: Element): Blocks {
  const blocks: Block[] = [];
  const ranges = new Map<Element, Range>();
  // Pieces, put together once: looking at the end of a text that grows would take a time by the square.
  let pieces: string[] = [];
  let linked = 0;
  let filled = false;
  let broken = false;
  let owner = root;
  const flush = (next: Element): void => {
    const clean = filled ? tidy(pieces.join('')) : '';
    if (clean !== '') blocks.push({ text: clean, owner, linked: Math.min(linked, clean.length) });
    pieces = [];
    linked = 0;
    filled = false;
    broken = false;
    owner = next;
  };
  const take = (text: string, link: boolean): void => {
    const piece = text.replace(/[ \t\r\n\f\v]+/gu, ' ');
    pieces.push(piece);
    if (link) linked += piece.trim().length;
    if (piece.trim() !== '') {
      filled = true;
      broken = false;
    }
  };
  const walk = (node: Node, inside: Element, link: boolean): void => {
    if (node.nodeType === 3) take(node.textContent ?? '', link);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.localName === 'br') {
      // The second line break in a row ends the paragraph.
      if (broken) flush(inside);
      else pieces.push('\n');
      broken = true;
    }
    const block = isBlock(element);
    if (block) flush(element);
    const from = blocks.length;
    for (const child of element.childNodes)
      walk(child, block ? element : inside, link || element.localName === 'a' || element.localName === 'button');
    ranges.set(element, [from, blocks.length + (filled ? 1 : 0)]);
    if (block) flush(inside);
  };
  walk(root, root, false);
  flush(root);
  return { blocks, ranges };
}

const tidy = (text: string): string =>
  text
    .replaceAll('\u00ad', '')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
