import type { Side } from '@readout/world';
import type { Lexed } from '../lexicon/lexed.js';
import type { NameFound, Phrase, TitleFound } from './phrase.js';

/** What is gathered while a noun phrase is read from left to right. */
export interface NominalDraft {
  titles: TitleFound[];
  sides: Side[];
  bodies: string[];
  names: NameFound[];
  honorific: boolean;
  former: boolean;
  counterpart: boolean;
  interlocutor: boolean;
  many: boolean;
  /** Cases of the title, and the person named in the genitive behind it. */
  cases: number;
  owner?: Phrase;
}

export const draft = (): NominalDraft => ({
  titles: [],
  sides: [],
  bodies: [],
  names: [],
  honorific: false,
  former: false,
  counterpart: false,
  interlocutor: false,
  many: false,
  cases: 0,
});

export function finish(first: number, last: number, head: number, d: NominalDraft, indefinite: boolean): Phrase {
  const shape =
    d.counterpart && d.names.length === 0
      ? 'counterpart'
      : d.interlocutor && d.names.length === 0
        ? 'pronoun'
        : 'person';
  return {
    first,
    last,
    head,
    shape,
    titles: d.titles,
    sides: d.sides,
    bodies: d.bodies,
    names: d.names,
    many: d.many,
    former: d.former,
    indefinite: indefinite && d.names.length === 0,
    ...(d.owner && { of: d.owner }),
    ...(shape === 'pronoun' && { pronoun: 'interlocutor' as const }),
  };
}

export function skipDeterminer(lexed: Lexed, i: number): number {
  let j = i;
  for (let n = 0; n < 2; n++) {
    const end = Math.max(lexed.word(j, 'determiner'), lexed.word(j, 'possessive'));
    if (end === 0) break;
    j = end;
  }
  return j;
}
