/** One element of a pattern. */
export interface Atom {
  readonly role?: string;
  readonly name: string;
  readonly features: readonly string[];
  readonly optional: boolean;
}

/** An alternative per group; a plain atom is a group of one. */
export type Pattern = readonly (readonly Atom[])[];

const ELEMENT =
  /^(?:(\w+):)?((?:'[^']+'|[A-Z~,:;][\w]*|\$|\.\.\.)(?:\[[^\]]*\])?(?:\|(?:'[^']+'|[A-Z][\w]*)(?:\[[^\]]*\])?)*)(\?)?$/u;
const PART = /^('[^']+'|[A-Z~,:;][\w]*|\$|\.\.\.)(?:\[([^\]]*)\])?$/u;

/**
 * Compiles a pattern: elements separated by blanks, `role:NAME[feature,feature]?`, alternatives with `|`.
 * Throws on an element it cannot read: a broken row must not load.
 */
export function compilePattern(source: string): Pattern {
  return source.split(/\s+/).map((element) => {
    const match = ELEMENT.exec(element);
    if (!match) throw new Error(`pattern element not understood: ${element} in ${source}`);
    const [, role, body = '', optional] = match;
    return body.split('|').map((part) => atom(part, role, optional === '?'));
  });
}

function atom(part: string, role: string | undefined, optional: boolean): Atom {
  const [, name = '', features = ''] = PART.exec(part) ?? [];
  return { ...(role && { role }), name, features: features ? features.split(',').map((f) => f.trim()) : [], optional };
}
