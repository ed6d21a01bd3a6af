import type { Scene } from '../5-statements/index.js';

/** Do words name a contact, a deed of diplomacy or something joint, and not only goods, a place, a day, a favour? Tokens, `last` exclusive. */
export function weighty({ lexed }: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    // "peace plan", "projet de résolution"
    if (lexed.word(i, 'proposalNoun') > i + 1) return true;
    if (lexed.term(i, 'contactNoun') || lexed.is(i, 'jointly', 'mediationNoun', 'actionNoun')) return true;
  }
  return false;
}
