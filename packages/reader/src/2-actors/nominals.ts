import type { Side } from '@readout/world';
import { NOMINATIVE } from '../languages/shared/cases.js';
import type { Lexed } from '../lexicon/lexed.js';
import { composedBody, ownerOf } from './bodies.js';
import { casesOf, linkAt, mayBe } from './cases.js';
import { capitalRun, nameAt } from './names.js';
import { opensHead } from './openers.js';
import type { NameFound, Phrase, TitleFound } from './phrase.js';

/** What is gathered while a noun phrase is read from left to right. */
interface Draft {
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

const draft = (): Draft => ({
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

/** `[determiner] [demonym] title [demonym | of state] [name] [, apposition]`, a counterpart, or a name with its apposition. */
export function nominalAt(lexed: Lexed, i: number): Phrase | undefined {
  const article = skipDeterminer(lexed, i);
  const counted = lexed.word(article, 'two') || lexed.word(article, 'three');
  const start = counted && lexed.terms(counted, 'title').some((t) => t.term.title.many) ? counted : article;
  if (!opensHead(lexed, start)) return undefined;
  const d = draft();
  const indefinite = start > i && lexed.is(i, 'someone') && start === article;
  const end = readHead(lexed, start, d);
  if (end === start) return undefined;
  if (d.names.length === 0 && d.titles.length === 0 && !d.counterpart && !d.interlocutor) return undefined;
  const owned = readOwned(lexed, i, end, start, d);
  if (owned) return owned;
  const last = readApposition(lexed, end, d);
  return finish(i, last, start, d, indefinite);
}

/** "Trump's envoy", "Lula's adviser Celso Amorim": somebody who belongs to the person named first. */
function readOwned(lexed: Lexed, first: number, end: number, head: number, owner: Draft): Phrase | undefined {
  const mark = owner.names.length === 1 ? lexed.word(end, 'possessiveMark') : 0;
  if (!mark) return undefined;
  const office = Math.max(lexed.word(mark, 'office'), lexed.word(mark, 'presidency'));
  if (office)
    return {
      ...finish(first, office, head, draft(), false),
      shape: 'body',
      of: finish(first, end, head, owner, false),
    };
  const d = draft();
  const last = readHead(lexed, mark, d);
  const people = lexed.term(mark, 'people');
  if (d.titles.length === 0 || last === mark) return undefined;
  const of = finish(first, end, head, owner, false);
  if (d.names.length > 0) return { ...finish(first, last, head, d, false), of };
  return people
    ? { ...finish(first, last, head, d, true), shape: 'unnamed', english: people.term.english, of }
    : undefined;
}

function finish(first: number, last: number, head: number, d: Draft, indefinite: boolean): Phrase {
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

function opensParagraph({ parts }: Lexed, i: number): boolean {
  const gap = parts.text.slice(parts.tokens[i - 1]?.end ?? 0, parts.tokens[i]?.start ?? 0);
  return gap.includes('\n') && /\n\s*\n/.test(gap);
}

function readHead(lexed: Lexed, start: number, d: Draft): number {
  let j = start;
  for (let steps = 0; steps < 12; steps++) {
    // A heading without a stop does not run into what follows it.
    if (j > start && lexed.declension && opensParagraph(lexed, j)) break;
    const next = readPart(lexed, j, d);
    if (next <= j) break;
    j = next;
    if (d.names.length > 0) break;
  }
  return j;
}

/** One step of a noun phrase; returns the token after it, or `i` when nothing fits. */
function readPart(lexed: Lexed, i: number, d: Draft): number {
  return (
    readCounterpart(lexed, i, d) ||
    readPossessor(lexed, i, d) ||
    readName(lexed, i, d) ||
    readTitle(lexed, i, d) ||
    readField(lexed, i, d) ||
    readSide(lexed, i, d) ||
    readOwner(lexed, i, d) ||
    readMatter(lexed, i, d) ||
    readComma(lexed, i, d) ||
    i
  );
}

function readCounterpart(lexed: Lexed, i: number, d: Draft): number {
  const counterpart = lexed.word(i, 'counterpart');
  if (counterpart && !d.counterpart) {
    d.counterpart = true;
    return counterpart;
  }
  const interlocutor = lexed.is(i - 1, 'possessive', 'determiner') ? lexed.word(i, 'interlocutor') : 0;
  if (interlocutor && d.titles.length === 0) {
    d.interlocutor = true;
    return interlocutor;
  }
  const and = lexed.word(i, 'and');
  return and && d.counterpart && lexed.word(and, 'counterpart') ? lexed.word(and, 'counterpart') : 0;
}

/** "помощник Алиева Хикмет Гаджиев": a name in the genitive behind a title in another case is the one he serves. */
function readPossessor(lexed: Lexed, i: number, d: Draft): number {
  if (!lexed.declension || d.titles.length === 0 || d.names.length > 0 || d.owner || !linkAt(lexed, i, 'of')) return 0;
  const title = lexed.term(i, 'title');
  if (title && (d.cases & (casesOf(lexed, i, title.last, []) ?? 0)) === 0) {
    const office = nominalAt(lexed, i);
    if (!office || office.names.length > 0) return 0;
    d.owner = office;
    d.sides.push(...office.sides);
    d.bodies.push(...office.bodies);
    return office.last;
  }
  const name = nameAt(lexed, i, false);
  if (!name || name.candidates.length === 0 || mayBe(lexed, name.last - 1, NOMINATIVE)) return 0;
  if ((d.cases & (casesOf(lexed, i, name.last, [name]) ?? 0)) !== 0) return 0;
  d.owner = finish(name.first, name.last, name.first, { ...draft(), names: [name] }, false);
  return name.last;
}

/** "спецпредставитель по Ливии Гассан Саламе": what an envoy works on says nothing of whom he speaks for. */
function readMatter(lexed: Lexed, i: number, d: Draft): number {
  const on = lexed.declension && d.titles.length > 0 ? lexed.word(i, 'on') : 0;
  if (!on) return 0;
  const owner = ownerOf(lexed, on);
  if (owner) return owner.last;
  let end = on;
  while (lexed.parts.tokens[end]?.capital && end < on + 4 && nameAt(lexed, end, false) === undefined) end++;
  return end > on ? end : 0;
}

function readTitle(lexed: Lexed, i: number, d: Draft): number {
  const found = lexed.terms(i, 'title');
  const term = found[0];
  if (!term) return readPrefix(lexed, i, d);
  d.cases ||= casesOf(lexed, i, term.last, []) ?? 0;
  const { title } = term.term;
  if (title.kind === 'honorific') d.honorific = true;
  else if (title.kind === 'former') d.former = true;
  else
    for (const { term: t } of found)
      d.titles.push({
        kind: t.title.kind,
        many: t.title.many === true,
        text: t.title.text,
        ...(t.title.side && { side: t.title.side }),
      });
  if (title.many || /^(?:MM|Messrs|Mmes|Messieurs)/.test(title.text)) d.many = true;
  return term.last;
}

/** "acting Federal Chancellor", "Deputy Prime Minister - Minister of Finance": what may stand before a title. */
function readPrefix(lexed: Lexed, i: number, d: Draft): number {
  const prefix = lexed.word(i, 'titlePrefix') || (d.titles.length > 0 && /^[-–—]$/.test(lexed.text(i)) ? i + 1 : 0);
  if (!prefix) return 0;
  return lexed.term(prefix, 'title') !== undefined || lexed.is(prefix, 'titlePrefix') ? prefix : 0;
}

/** "le ministre russe des Affaires étrangères": the field of a minister may follow the demonym. */
function readField(lexed: Lexed, i: number, d: Draft): number {
  if (!d.titles.some((t) => t.kind === 'minister' || t.kind === 'leader' || t.kind === 'secretary-general')) return 0;
  // "глава турецкого МИД"
  const ministry = lexed.declension && d.titles.some((t) => t.kind === 'leader') ? lexed.word(i, 'foreignMinistry') : 0;
  const foreign = lexed.word(i, 'foreignAffairs') || ministry;
  const defence = lexed.word(i, 'defenceMatters');
  const portfolio = d.titles.some((t) => t.kind === 'minister') ? lexed.word(i, 'portfolio') : 0;
  if (portfolio && !foreign && !defence) return portfolio;
  if (!foreign && !defence) return 0;
  d.titles = d.titles.map((t) => ({ ...t, kind: foreign ? 'foreign-minister' : 'defence-minister' }));
  return foreign || defence;
}

/** A demonym, or a state, organisation or institution that owns the title ("Turkey's president", "UN chief", "Kremlin spokesman"). */
function readSide(lexed: Lexed, i: number, d: Draft): number {
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
function readRespective(lexed: Lexed, i: number, d: Draft): number {
  const sides: Side[] = [];
  let end = i;
  for (let n = 0; n < 6; n++) {
    const demonym = lexed.term(end, 'demonym');
    if (!demonym) return 0;
    sides.push(demonym.term.side);
    const and = lexed.word(demonym.last, 'and');
    const last = and ? lexed.term(and, 'demonym') : undefined;
    if (last) {
      const plural = d.many || lexed.terms(last.last, 'title').some((t) => t.term.title.many);
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
function readOwner(lexed: Lexed, i: number, d: Draft): number {
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

function readName(lexed: Lexed, i: number, d: Draft): number {
  const titled = d.titles.length > 0 || d.honorific || d.counterpart || d.sides.length > 0;
  const name = nameAt(lexed, i, titled) ?? subjectName(lexed, i);
  if (!name || disagrees(lexed, d, name)) return 0;
  d.names.push(name);
  const end = stateAfter(lexed, skipSuffix(lexed, name.last), d);
  return d.many ? moreNames(lexed, end, d) : end;
}

/** "президента России Дмитрий Песков": a name in another case than the title is not its holder. */
function disagrees(lexed: Lexed, d: Draft, name: NameFound): boolean {
  if (!lexed.declension || d.cases === 0) return false;
  let cases = d.cases;
  for (let i = name.first; i < name.last; i++)
    cases &= lexed.declension.featuresOf(lexed.parts.tokens[i]?.norm ?? '')?.cases ?? cases;
  return cases === 0;
}

/** An unknown name of two words or more before a verb or an apposition: "Taher al-Baour a assuré". */
function subjectName(lexed: Lexed, i: number): NameFound | undefined {
  const name = nameAt(lexed, i, true);
  if (!name?.full || name.candidates.length > 0 || lexed.parts.tokens[i]?.text.length === 1) return undefined;
  if ((ownerOf(lexed, i)?.last ?? 0) >= name.last) return undefined;
  const verb = (lexed.term(name.last, 'auxiliary') ?? lexed.term(name.last, 'verb')) !== undefined;
  const apposed =
    /^[,(]$/.test(lexed.text(name.last)) &&
    !lexed.is(i - 1, 'in', 'to', 'of', 'from', 'on', 'determiner', 'and') &&
    lexed.text(i - 1) !== ',';
  return (verb || apposed) && !lexed.is(i, 'determiner', 'in', 'of', 'on') ? name : undefined;
}

/** "Klaus Iohannis of Romania": the state behind a name that has a title and no state yet. */
function stateAfter(lexed: Lexed, i: number, d: Draft): number {
  if (d.titles.length === 0 || d.sides.length >= d.names.length) return i;
  const of = lexed.word(i, 'of');
  const state = of ? lexed.term(lexed.word(of, 'determiner') || of, 'state') : undefined;
  if (!state) return i;
  d.sides.push(state.term.side);
  return state.last;
}

/** "Joseph R. Biden, Jr." */
function skipSuffix(lexed: Lexed, i: number): number {
  const j = lexed.text(i) === ',' ? i + 1 : i;
  return /^(?:jr|sr|iii)$/.test(lexed.parts.tokens[j]?.norm ?? '') ? j + 1 : i;
}

/** "MM. Kagame et Tshisekedi", "Presidents A, B and C", "français E. M. et russe V. P.". */
function moreNames(lexed: Lexed, i: number, d: Draft): number {
  let end = i;
  for (let n = 0; n < 8; n++) {
    const link = lexed.text(end) === ',' ? end + 1 : lexed.word(end, 'and');
    if (!link) break;
    let j = lexed.text(link) === ',' ? link + 1 : link;
    j = lexed.word(j, 'and') || j;
    const demonym = lexed.term(j, 'demonym');
    const name = nameAt(lexed, demonym ? demonym.last : j, true);
    if (!name) break;
    if (demonym) d.sides.push(demonym.term.side);
    d.names.push(name);
    end = stateAfter(lexed, name.last, d);
  }
  return end;
}

/** "son homologue français, Emmanuel Macron": a name after a comma closes a phrase that has a title and none yet. */
function readComma(lexed: Lexed, i: number, d: Draft): number {
  if (lexed.text(i) !== ',' || (d.titles.length === 0 && !d.counterpart && !d.interlocutor)) return 0;
  let j = i + 1;
  for (let n = 0; n < 3; n++) {
    const honorific = lexed.term(j, 'title');
    if (honorific?.term.title.kind !== 'honorific') break;
    j = honorific.last;
  }
  const name = nameAt(lexed, j, true);
  if (!name || disagrees(lexed, d, name) || !closesApposition(lexed, name.last)) return 0;
  d.names.push(name);
  return d.many ? moreNames(lexed, name.last, d) : name.last;
}

function closesApposition(lexed: Lexed, i: number): boolean {
  const text = lexed.text(i);
  return (
    text === '' ||
    /^[,.;:!?)»”"–—-]$/.test(text) ||
    lexed.is(i, 'and', 'of', 'on', 'to', 'for', 'in', 'during', 'with') ||
    lexed.term(i, 'auxiliary') !== undefined ||
    lexed.term(i, 'verb') !== undefined ||
    lexed.term(i, 'date') !== undefined
  );
}

/** "Téte António, chef de la diplomatie angolaise,": learns office and side of the name before it. */
function readApposition(lexed: Lexed, i: number, d: Draft): number {
  if (d.names.length !== 1 || lexed.text(i) !== ',') return i;
  const inner = draft();
  const start = skipDeterminer(lexed, i + 1);
  const end = readHead(lexed, start, inner);
  if (end === start || inner.titles.length === 0 || inner.names.length > 0 || inner.titles.some((t) => t.many))
    return i;
  const { kind } = inner.titles[0] as TitleFound;
  if (inner.sides.length === 0 && inner.bodies.length === 0 && kind === 'head') return i;
  if (!/^[,.;:)»”"–—]$/.test(lexed.text(end)) && lexed.text(end) !== '' && !lexed.is(end, 'and', 'relative')) return i;
  d.titles.push(...inner.titles);
  d.sides.push(...inner.sides);
  d.bodies.push(...inner.bodies);
  d.former ||= inner.former;
  return end;
}
