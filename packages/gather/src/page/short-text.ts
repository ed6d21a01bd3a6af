/** The text of an element if it has no more than so many UTF-16 code units; else undefined, without putting more together. */
export function shortText(element: Element, most: number): string | undefined {
  let text = '';
  const stack: Node[] = [element];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) text += node.textContent ?? '';
    else for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    if (text.length > most || stack.length > 2000) return undefined;
  }
  return text;
}
