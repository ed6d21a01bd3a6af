import { type Mention, NOTHING_TOLD } from '../2-actors/index.js';
import type { Scene } from './scene.js';

/** Tokens, `last` exclusive. */
export interface Words {
  readonly first: number;
  readonly last: number;
}

/**
 * Words that stand for somebody without being a mention: `it` for the source in scope ("de même source"), `speaker` for
 * the subject before ("dit-il"), `unnamed` for themselves ("State House"), when nobody is known by that name.
 */
export function standIn(scene: Scene, { first, last }: Words, role: 'it' | 'speaker' | 'unnamed'): Mention {
  return {
    first,
    last,
    ...scene.lexed.span(first, last),
    actors: [],
    basis: role === 'unnamed' ? 'stated' : 'resolved',
    joint: false,
    phrase:
      role === 'unnamed'
        ? { first, last, shape: 'unnamed', ...NOTHING_TOLD }
        : { first, last, shape: 'pronoun', ...NOTHING_TOLD, pronoun: role },
  };
}
