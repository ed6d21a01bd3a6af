// In: an element. Out: its text, one line of text a paragraph, paragraphs parted by blank lines.

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set('script style noscript template svg button form iframe object select textarea'.split(' '));

export function blocks(root: Element): string {
  const paragraphs: string[] = [];
  let current = '';
  const flush = (): void => {
    const lines = current.split('\n').map((line) => line.replace(/[ \t\r\f\v]+/gu, ' ').trim());
    const text = lines
      .join('\n')
      .replace(/\n{2,}/gu, '\n')
      .trim();
    if (text !== '') paragraphs.push(text);
    current = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) current += (node.textContent ?? '').replace(/[\n\r]+/gu, ' ');
    if (node.nodeType !== 1) return;
    const name = (node as Element).localName;
    if (SILENT.has(name)) return;
    if (name === 'br') current += '\n';
    const block = BLOCKS.has(name);
    if (block) flush();
    for (const child of node.childNodes) walk(child);
    if (block) flush();
  };
  walk(root);
  flush();
  return paragraphs.join('\n\n');
}
