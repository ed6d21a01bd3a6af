import type { Side } from '@readout/world';
import type { TitleKind } from '../languages/pack.js';
import type { Lexed } from '../lexicon/lexed.js';
import { composedBody, ownerOf } from './bodies.js';
import { linkAt } from './cases.js';
import { capitalRun, nameAt } from './names.js';
import { type NominalDraft, skipDeterminer } from './nominal-draft.js';

/** A demonym, or a state, organisation or institution that owns the title ("Turkey's president", "UN chief", "Kremlin spokesman"). */
export function readSide(lexed: Lexed, i: number, d: NominalDraft): number {
  if (lexed.term(i, 'organisation') === undefined) {
    const compound = readRespective(lexed, i, d);
    if (compound) return compound;
  }
  const state = lexed.term(i, 'state');
  const demonym = lexed.term(i, 'demonym');
  // "президент Российской Федерации": the longer name is that of the state.
  if (demonym && !(lexed.declension && state && state.last > demonym.last)) {
    const noun = lexed.parts.tokens[i]?.capital === true && capitalRun(lexed, demonym.last) - demonym.last >= 2;
    if (d.titles.length === 0 && !d.counterpart && !noun && !leadsToTitle(lexed, demonym.last)) return 0;
    d.sides.push(demonym.term.side);
    // "глава турецкого государства"
    return (lexed.declension && d.titles.length > 0 && lexed.word(demonym.last, 'stateNoun')) || demonym.last;
  }
  const orgDemonym = lexed.term(i, 'orgDemonym');
  if (orgDemonym) {
    if (d.titles.length === 0 && !d.counterpart && !leadsToTitle(lexed, orgDemonym.last)) return 0;
    d.bodies.push(orgDemonym.term.id);
    return orgDemonym.last;
  }
  // Where words decline an owner stands behind the title.
  if (d.titles.length > 0 || lexed.declension) return 0;
  const owner = ownerOf(lexed, i);
  if (!owner) return 0;
  const mark = lexed.word(owner.last, 'possessiveMark');
  const next = mark || owner.last;
  const named = mark > 0 && capitalRun(lexed, next) - next >= 2;
  if (!named && !leadsToTitle(lexed, next)) return 0;
  d.sides.push(...owner.sides);
  d.bodies.push(...owner.bodies);
  return next;
}

/** "français et russe", "azerbaïdjanais, géorgien et turkmène", "French and German": sides joined before or after a plural title. */
function readRespective(lexed: Lexed, i: number, d: NominalDraft): number {
  const sides: Side[] = [];
  let end = i;
  for (let n = 0; n < 6; n++) {
    const demonym = lexed.term(end, 'demonym');
    if (!demonym) return 0;
    sides.push(demonym.term.side);
    const and = lexed.word(demonym.last, 'and');
    const last = and ? (lexed.term(and, 'demonym') ?? lexed.term(and, 'state')) : undefined;
    if (last) {
      const plural =
        d.many ||
        lexed.term(last.last, 'people') !== undefined ||
        lexed.terms(last.last, 'title').some((t) => t.term.title.many);
      if (!plural) return 0;
      d.sides.push(...sides, last.term.side);
      return last.last;
    }
    if (lexed.text(demonym.last) !== ',') return 0;
    end = demonym.last + 1;
  }
  return 0;
}

function leadsToTitle(lexed: Lexed, i: number): boolean {
  if (lexed.term(i, 'title') !== undefined || lexed.is(i, 'counterpart')) return true;
  const next =
    lexed.term(i, 'demonym') ??
    lexed.term(i, 'orgDemonym') ??
    lexed.term(i, 'organisation') ??
    lexed.term(i, 'institution');
  if (next && lexed.term(next.last, 'title') !== undefined) return true;
  return nameAt(lexed, i, false) !== undefined;
}

/** "de la Turquie", "of the Republic of Kenya", "du gouvernement congolais", "du Kremlin" after a title. */
export function readOwner(lexed: Lexed, i: number, d: NominalDraft): number {
  const of = Math.max(linkAt(lexed, i, 'of'), lexed.word(i, 'to'), lexed.word(i, 'for'));
  if (!of || (d.titles.length === 0 && !d.counterpart)) return 0;
  const j = skipDeterminer(lexed, of);
  const composed = composedBody(lexed, j);
  const owner = composed ?? ownerOf(lexed, j) ?? headOf(lexed, j);
  if (!owner) return d.titles.length > 0 ? functionWord(lexed, j) : 0;
  d.sides.push(...owner.sides);
  d.bodies.push(...owner.bodies);
  const and = d.many ? lexed.word(owner.last, 'and') : 0;
  const again = and ? Math.max(lexed.word(and, 'of'), and) : 0;
  const second = again ? ownerOf(lexed, skipDeterminer(lexed, again)) : undefined;
  if (second) {
    d.sides.push(...second.sides);
    d.bodies.push(...second.bodies);
    return second.last;
  }
  return owner.last;
}

/** "adviser to the Prime Minister of the Czech Republic": the side of the one he serves. */
function headOf(
  lexed: Lexed,
  i: number,
): { last: number; sides: readonly Side[]; bodies: readonly string[] } | undefined {
  const before = lexed.term(i, 'demonym');
  const title = lexed.term(before?.last ?? i, 'title');
  if (!title) return undefined;
  if (before) return { last: title.last, sides: [before.term.side], bodies: [] };
  const after = lexed.term(title.last, 'demonym');
  if (after) return { last: after.last, sides: [after.term.side], bodies: [] };
  const of = linkAt(lexed, title.last, 'of');
  const owner = of ? ownerOf(lexed, skipDeterminer(lexed, of)) : undefined;
  return owner && { last: owner.last, sides: owner.sides, bodies: owner.bodies };
}

/** "du gouvernement", "of the ministry": whose, the text leaves to the reader. */
function functionWord(lexed: Lexed, i: number): number {
  return Math.max(
    lexed.word(i, 'government'),
    lexed.word(i, 'foreignMinistry'),
    lexed.word(i, 'presidency'),
    lexed.word(i, 'ministry'),
    lexed.word(i, 'defenceMinistry'),
    lexed.declension ? lexed.word(i, 'stateNoun') : 0,
  );
}

/** What an adviser or envoy works on says nothing of whom he speaks for: "on Foreign Policy and Security Tomáš Pojar". */
export function readMatter(lexed: Lexed, i: number, d: NominalDraft): number {
  const on = d.titles.length > 0 ? lexed.word(i, 'on') : 0;
  if (!on) return 0;
  if (!lexed.declension) return d.titles.some(({ kind }) => ON_MATTERS.has(kind)) ? matterBeforeName(lexed, on) : 0;
  const owner = ownerOf(lexed, on);
  if (owner) return owner.last;
  let end = on;
  while (lexed.parts.tokens[end]?.capital && end < on + 4 && nameAt(lexed, end, false) === undefined) end++;
  return end > on ? end : 0;
}

const ON_MATTERS: ReadonlySet<TitleKind> = new Set(['adviser', 'special-envoy', 'envoy', 'deputy', 'official']);

/** Up to eight words that are followed by a full name, or 0. */
function matterBeforeName(lexed: Lexed, on: number): number {
  for (let end = on + 1; end < on + 9 && lexed.parts.tokens[end]?.kind === 'word'; end++)
    if (capitalRun(lexed, end) - end >= 2 && nameAt(lexed, end, true)?.full) return end;
  return 0;
}
