import type { Act, ContactKind } from '../../reading.js';
import type { ContactNoun, CueNoun } from '../pack.js';

/** Nouns of one kind of contact, separated by `|`. */
export function nouns(kind: ContactKind, texts: string, flag?: 'neutral' | 'weak' | 'many'): ContactNoun[] {
  return texts.split('|').map((text) => ({ text, kind, ...(flag && { [flag]: true }) }));
}

export function cueNouns(act: Act, texts: string): CueNoun[] {
  return texts.split('|').map((text) => ({ text, act }));
}
