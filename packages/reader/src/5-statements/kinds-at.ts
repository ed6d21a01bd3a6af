import type { TextParts } from '../1-text/index.js';
import { KINDS } from '../patterns/kinds.js';
import type { Scene } from './scene.js';

const [ACTOR = 0, VERB = 0, NOUN = 0, QUOTE = 0, COMMA = 0] = ['ACTOR', 'VERB', 'NOUN', 'QUOTE', ','].map((name) =>
  KINDS.get(name),
);

/** For each token the bits of what starts at it: rows ask at every one. */
export function kindsByToken({ lexed, mentionAt, groups }: Scene, quotations: TextParts['quotations']): Uint8Array {
  const { tokens } = lexed.parts;
  const kinds = new Uint8Array(tokens.length);
  const mark = (i: number, kind: number) => {
    kinds[i] = (kinds[i] as number) | kind;
  };
  for (let i = 0; i < tokens.length; i++)
    if (tokens[i]?.text === ',') mark(i, COMMA);
    else if (lexed.term(i, 'contactNoun')) mark(i, NOUN);
  for (let i = 0; i < tokens.length; i++) if (mentionAt.has(i)) mark(i, ACTOR);
  for (const { first } of groups) mark(first, VERB);
  for (const { open } of quotations) mark(open, QUOTE);
  return kinds;
}
