import type { InstitutionFunction, Side } from '@readout/world';
import type { WordClass } from '../languages/pack.js';
import type { Lexed } from '../lexicon/lexed.js';
import { linkAt } from './cases.js';

/** A state, organisation, institution, group or outlet that words name. */
export interface Body {
  readonly last: number;
  readonly sides: readonly Side[];
  readonly bodies: readonly string[];
  readonly capital: boolean;
}

/** The plain name of a state, capital, organisation, institution, group or outlet at token `i`: the longest wins. */
export function ownerOf(lexed: Lexed, i: number): Body | undefined {
  let best: Body | undefined;
  for (const { type, term, last } of lexed.things(i)) {
    if (best && best.last > last) continue;
    if (type === 'state') best = { last, sides: [term.side], bodies: [], capital: false };
    else if (type === 'capital' && best?.last !== last) best = { last, sides: [term.side], bodies: [], capital: true };
    else if (type === 'institution' || type === 'organisation' || type === 'group' || type === 'outlet')
      best = { last, sides: [], bodies: [term.id], capital: false };
  }
  return best;
}

const FUNCTIONS: readonly (readonly [WordClass, InstitutionFunction])[] = [
  ['foreignMinistry', 'foreign-ministry'],
  ['defenceMinistry', 'defence-ministry'],
  ['presidency', 'presidency'],
  ['government', 'government'],
];

/** "la présidence russe", "the Turkish foreign ministry", "Kenya's government", "le ministère russe des Affaires étrangères". */
export function composedBody(lexed: Lexed, i: number): Body | undefined {
  return (
    demonymFirst(lexed, i) ??
    functionFirst(lexed, i) ??
    officeOf(lexed, i) ??
    pressService(lexed, i) ??
    partOf(lexed, i)
  );
}

function functionAt(lexed: Lexed, i: number): { last: number; what: InstitutionFunction } | undefined {
  let best: { last: number; what: InstitutionFunction } | undefined;
  for (const [word, what] of FUNCTIONS) {
    const last = lexed.word(i, word);
    if (last > (best?.last ?? 0)) best = { last, what };
  }
  return best;
}

const body = (last: number, side: Side, what: InstitutionFunction): Body => ({
  last,
  sides: [side],
  bodies: [`${side} ${what}`],
  capital: false,
});

function demonymFirst(lexed: Lexed, i: number): Body | undefined {
  const state = lexed.term(i, 'state');
  const side = lexed.term(i, 'demonym') ?? state ?? lexed.term(i, 'capital');
  if (!side) return undefined;
  const mark = lexed.word(side.last, 'possessiveMark');
  const what = functionAt(lexed, mark || side.last);
  if (!what || side.last === what.last) return partSide(lexed, mark || side.last, side.term.side);
  return body(what.last, side.term.side, what.what);
}

/** "Russian side", "U.S. delegation", "the Albanian capital". */
function partSide(lexed: Lexed, i: number, side: Side): Body | undefined {
  const part = lexed.word(i, 'partOf');
  // "the Albanian capital" is a place like Tirana.
  const town = part ? 0 : lexed.word(i, 'capitalNoun');
  return part || town ? { last: part || town, sides: [side], bodies: [], capital: town > 0 } : undefined;
}

function functionFirst(lexed: Lexed, i: number): Body | undefined {
  const what = functionAt(lexed, i);
  if (!what) return splitMinistry(lexed, i);
  const demonym = lexed.term(what.last, 'demonym');
  if (demonym) {
    // "ministère" + demonym + "des Affaires étrangères" is read by splitMinistry; "présidence turque" ends here.
    return body(demonym.last, demonym.term.side, what.what);
  }
  const of = Math.max(linkAt(lexed, what.last, 'of'), lexed.word(what.last, 'in'), lexed.word(what.last, 'to'));
  const j = of ? lexed.word(of, 'determiner') || of : 0;
  const state = j ? (lexed.term(j, 'state') ?? lexed.term(j, 'capital')) : undefined;
  return state ? body(state.last, state.term.side, what.what) : undefined;
}

/** "le bureau du Premier ministre canadien", "the chancellery of the Polish president", "the office of President Duda" has no side here. */
function officeOf(lexed: Lexed, i: number): Body | undefined {
  const office = lexed.word(i, 'office');
  const of = office ? linkAt(lexed, office, 'of') : 0;
  if (!of) return undefined;
  const start = lexed.word(of, 'determiner') || of;
  const before = lexed.term(start, 'demonym');
  const title = lexed.term(before?.last ?? start, 'title');
  if (!title) return undefined;
  const link = linkAt(lexed, title.last, 'of');
  const after =
    before ??
    lexed.term(title.last, 'demonym') ??
    (link ? lexed.term(lexed.word(link, 'determiner') || link, 'state') : undefined);
  if (!after) return undefined;
  const what: InstitutionFunction = ['president', 'monarch', 'leader'].includes(title.term.title.kind)
    ? 'presidency'
    : title.term.title.kind === 'foreign-minister'
      ? 'foreign-ministry'
      : 'government';
  const last = Math.max(title.last, after.last);
  // "пресс-служба главы турецкого государства"
  return body((lexed.declension && lexed.word(last, 'stateNoun')) || last, after.term.side, what);
}

/** "le service de presse de la présidence russe", "the Kremlin press service": the body that it speaks for. */
function pressService(lexed: Lexed, i: number): Body | undefined {
  const owner = ownerOf(lexed, i);
  const behind = owner && !owner.capital && owner.bodies.length > 0 ? lexed.word(owner.last, 'office') : 0;
  if (owner && behind) return { ...owner, last: behind };
  const office = lexed.word(i, 'office');
  const of = office ? linkAt(lexed, office, 'of') : 0;
  if (!of) return undefined;
  const start = lexed.word(of, 'determiner') || of;
  const body = demonymFirst(lexed, start) ?? functionFirst(lexed, start) ?? ownerOf(lexed, start);
  return body && !body.capital && body.bodies.length > 0 ? body : undefined;
}

/** "ministère russe des Affaires étrangères": the demonym stands inside the name. */
function splitMinistry(lexed: Lexed, i: number): Body | undefined {
  const ministry = lexed.word(i, 'ministry');
  const demonym = ministry ? lexed.term(ministry, 'demonym') : undefined;
  if (!demonym) return undefined;
  const foreign = lexed.word(demonym.last, 'foreignAffairs');
  if (foreign) return body(foreign, demonym.term.side, 'foreign-ministry');
  const defence = lexed.word(demonym.last, 'defenceMatters');
  if (defence) return body(defence, demonym.term.side, 'defence-ministry');
  // "le ministère sri-lankais": in diplomacy, that of foreign affairs.
  return lexed.is(demonym.last, 'of') ? undefined : body(demonym.last, demonym.term.side, 'foreign-ministry');
}

/** "la présidence", "the ministry": whose, the text tells elsewhere. */
export function openBody(lexed: Lexed, i: number): Body | undefined {
  const what = functionAt(lexed, i);
  const definite = lexed.declension !== null || lexed.is(i - 1, 'determiner');
  if (!what || !definite || lexed.is(i - 1, 'someone')) return undefined;
  return { last: what.last, sides: [], bodies: [`? ${what.what}`], capital: false };
}

/** "la partie française", "côté russe", "la capitale rwandaise". */
function partOf(lexed: Lexed, i: number): Body | undefined {
  const part = lexed.word(i, 'partOf') || lexed.word(i, 'capitalNoun');
  const demonym = part ? lexed.term(part, 'demonym') : undefined;
  return demonym ? { last: demonym.last, sides: [demonym.term.side], bodies: [], capital: false } : undefined;
}
