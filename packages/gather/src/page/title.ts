import { plain } from './heading.js';
import { PAGE_KIND } from './words.js';

// In: what the page calls itself, and the words of its heading. Out: the title of the article, and who adds his name to it.

const SEPARATOR = /\s+(?:[-–—|•·:»/]|::)\s+|\s?[|•]\s?|:\s|\s»\s/u;

export function titleOf(
  titles: readonly string[],
  heading: string | undefined,
  publisher: string | undefined,
): string | undefined {
  const [first] = titles;
  // Linked data and og:title have the marks between a kicker and its headline that pages show by their layout.
  if (heading !== undefined && first !== undefined && titles.length > 1 && plain(first) === plain(heading))
    return first;
  if (heading !== undefined && (first === undefined || holds(first, heading))) return heading;
  return first === undefined ? undefined : withoutName(first, publisher);
}

/** The heading is the title, or the title without what a site puts before or after it. */
function holds(title: string, heading: string): boolean {
  const [whole, part] = [plain(title), plain(heading)];
  return whole === part || (part.length >= 8 && (whole.startsWith(`${part} `) || whole.endsWith(` ${part}`)));
}

function withoutName(title: string, publisher: string | undefined): string {
  for (const mark of [' - ', ' | ', ' – ', ' — ', ' • ']) {
    const at = title.lastIndexOf(mark);
    const end = at > 0 ? title.slice(at + mark.length) : '';
    if (end !== '' && publisher !== undefined && plain(end) === plain(publisher)) return title.slice(0, at).trim();
  }
  return title;
}

/** The name that a site puts before or after the heading; only one that the page prints elsewhere too. */
export function nameInTitle(title: string, heading: string, printed: readonly string[]): string | undefined {
  const at = title.indexOf(heading);
  if (at < 0) return undefined;
  const [before, behind] = [title.slice(0, at).trim(), title.slice(at + heading.length).trim()];
  const rest = (before || behind).replace(/^[-–—|•·:»/\s]+|[-–—|•·:»/\s]+$/gu, '');
  const name = before ? rest.split(SEPARATOR)[0] : rest.split(SEPARATOR).at(-1);
  if (!name || name.length > 60 || PAGE_KIND.test(name)) return undefined;
  return printed.some((line) => line.includes(name)) ? name : undefined;
}
