import { type Block, type Blocks, isBlock, type Range } from './blocks.js';
import { attributeWords } from './clean.js';
import { isNoText } from './no-text.js';
import { BODY, END } from './words.js';

// In: the blocks of a cleaned page and the heading. Out: the indices of those that are text of the article.
// From the heading outwards, level by level, until there is an article: what stands beside it is then something else.

/** Characters of sentences from which on a level is an article and no mere lead. */
const ENOUGH = 350;

export function articleBlocks(all: Blocks, heading: Element): number[] {
  const taken: number[] = [];
  let good = 0;
  let branch: Element = heading;
  while (branch.parentElement && all.ranges.has(branch.parentElement)) {
    const level = takeLevel(all, branch, good > 0);
    taken.push(...level.taken);
    good += level.good;
    if (good >= ENOUGH || level.ended) break;
    branch = branch.parentElement;
  }
  return taken.sort((a, b) => a - b);
}

interface Level {
  readonly taken: number[];
  readonly good: number;
  /** A heading said that what follows is something else. */
  readonly ended: boolean;
}

/** What follows the branch inside its parent. */
function takeLevel({ blocks, ranges }: Blocks, branch: Element, outer: boolean): Level {
  const taken: number[] = [];
  let good = 0;
  const kinds = new Set<string>();
  for (const unit of unitsAfter({ blocks, ranges }, branch)) {
    const first = blocks[unit.range[0]];
    if (good > 0 && first && END.test(first.text) && first.text.length < 80) return { taken, good, ended: true };
    if ((outer || good > 0) && startsAnew(unit.element, first, kinds)) continue;
    if ((outer || good > 0) && isListOfLinks(blocks, unit.range)) continue;
    const own = goodIn(blocks, unit.range);
    if (own === 0 && outer && good === 0) continue;
    if (own > 0 && unit.element) kinds.add(kindOf(unit.element));
    good += own;
    for (let i = unit.range[0]; i < unit.range[1]; i++) taken.push(i);
  }
  return good > 0 ? { taken, good, ended: false } : { taken: [], good: 0, ended: false };
}

interface Unit {
  readonly element: Element | undefined;
  readonly range: Range;
}

/** The children of the parent that come after the branch, and the text between them. */
function unitsAfter({ blocks, ranges }: Blocks, branch: Element): Unit[] {
  const parent = branch.parentElement as Element;
  const units: Unit[] = [];
  let at = ranges.get(branch)?.[1] ?? 0;
  const until = (end: number): void => {
    for (; at < end; at++) units.push({ element: undefined, range: [at, at + 1] });
  };
  for (let child = branch.nextElementSibling; child; child = child.nextElementSibling) {
    const range = ranges.get(child);
    if (!range || !isBlock(child) || range[0] === range[1]) continue;
    until(range[0]);
    if (range[1] > at) units.push({ element: child, range: [Math.max(at, range[0]), range[1]] });
    at = Math.max(at, range[1]);
  }
  until(Math.min(ranges.get(parent)?.[1] ?? 0, blocks.length));
  return units;
}

/** A container that opens with a heading of its own, beside a text that is already there, tells of something else. */
function startsAnew(element: Element | undefined, first: Block | undefined, kinds: ReadonlySet<string>): boolean {
  if (!element || !first || !/^(?:div|section|article|td|form)$/u.test(element.localName)) return false;
  if (!/^h[1-6]$/u.test(first.owner.localName) || kinds.has(kindOf(element))) return false;
  return !attributeWords(element).some((word) => BODY.test(word));
}

/** Titles of other articles, each a link, with or without a line about them. */
function isListOfLinks(blocks: readonly Block[], [from, to]: Range): boolean {
  let links = 0;
  for (let i = from; i < to; i++) {
    const block = blocks[i];
    if (block && block.text.length >= 20 && block.linked > block.text.length * 0.7) links++;
  }
  return links >= 3 && links * 4 >= to - from;
}

const kindOf = (element: Element): string =>
  `${element.localName} ${element.getAttribute('class') ?? element.getAttribute('data-component') ?? ''}`;

function goodIn(blocks: readonly Block[], [from, to]: Range): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    const block = blocks[i];
    if (block && isSentence(block) && !isNoText(block)) sum += block.text.length;
  }
  return sum;
}

/** Long enough, not mostly links, and ends as sentences do. */
export function isSentence({ text, linked }: Block): boolean {
  if (text.length < 20 || linked > text.length / 2) return false;
  return /[.!?…:;»"”’“)\]/]$/u.test(text) || (text.length >= 60 && text.split(' ').length >= 8);
}
