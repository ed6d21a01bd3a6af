import { NOMINATIVE } from '../languages/shared/cases.js';
import type { Lexed } from '../lexicon/lexed.js';
import { casesOf, linkAt, mayBe } from './cases.js';
import { nameAt } from './names.js';
import { draft, finish, type NominalDraft, skipDeterminer } from './nominal-draft.js';
import { readComma, readName } from './nominal-names.js';
import { readMatter, readOwner, readSide } from './nominal-sides.js';
import { readField, readPosting, readTitle } from './nominal-titles.js';
import { opensHead } from './openers.js';
import type { Phrase, TitleFound } from './phrase.js';

/** `[determiner] [demonym] title [demonym | of state] [name] [, apposition]`, a counterpart, or a name with its apposition. */
export function nominalAt(lexed: Lexed, i: number): Phrase | undefined {
  // "Son Excellence" is a title with its possessive.
  const article = lexed.term(i, 'title') ? i : skipDeterminer(lexed, i);
  const counted = lexed.word(article, 'two') || lexed.word(article, 'three');
  const start = counted && lexed.terms(counted, 'title').some((t) => t.term.title.many) ? counted : article;
  if (!opensHead(lexed, start)) return undefined;
  const d = draft();
  const indefinite = start > i && lexed.is(i, 'someone') && start === article && !ofThe(lexed, i);
  const end = readHead(lexed, start, d);
  if (end === start) return undefined;
  if (d.names.length === 0 && d.titles.length === 0 && !d.counterpart && !d.interlocutor) return undefined;
  const owned = readOwned(lexed, i, end, start, d);
  if (owned) return owned;
  const last = readApposition(lexed, end, d);
  return finish(i, last, start, d, indefinite);
}

/** "Trump's envoy", "Lula's adviser Celso Amorim": somebody who belongs to the person named first. */
function readOwned(lexed: Lexed, first: number, end: number, head: number, owner: NominalDraft): Phrase | undefined {
  const mark = owner.names.length === 1 ? lexed.word(end, 'possessiveMark') : 0;
  // "the Biden administration", "Assad regime"
  const government = owner.names.length === 1 && !mark ? lexed.word(end, 'government') : 0;
  if (government)
    return {
      ...finish(first, government, head, draft(), false),
      shape: 'body',
      of: finish(first, end, head, owner, false),
    };
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

/** "la réunion des ministres": behind a noun "des" is "of the". */
function ofThe(lexed: Lexed, i: number): boolean {
  const before = lexed.parts.tokens[i - 1];
  return lexed.is(i, 'of') && before?.kind === 'word' && lexed.term(i - 1, 'contactNoun') !== undefined;
}

function opensParagraph({ parts }: Lexed, i: number): boolean {
  const gap = parts.text.slice(parts.tokens[i - 1]?.end ?? 0, parts.tokens[i]?.start ?? 0);
  return gap.includes('\n') && /\n\s*\n/.test(gap);
}

function readHead(lexed: Lexed, start: number, d: NominalDraft): number {
  let j = start;
  for (let steps = 0; steps < 12; steps++) {
    // A heading without a stop does not run into what follows it.
    if (j > start && opensParagraph(lexed, j)) break;
    const next = readPart(lexed, j, d);
    if (next <= j) break;
    j = next;
    if (d.names.length > 0) break;
  }
  return j;
}

/** One step of a noun phrase; returns the token after it, or `i` when nothing fits. */
function readPart(lexed: Lexed, i: number, d: NominalDraft): number {
  return (
    readCounterpart(lexed, i, d) ||
    readPossessor(lexed, i, d) ||
    readName(lexed, i, d) ||
    readTitle(lexed, i, d) ||
    readField(lexed, i, d) ||
    readPosting(lexed, i, d) ||
    readSide(lexed, i, d) ||
    readOwner(lexed, i, d) ||
    readMatter(lexed, i, d) ||
    readComma(lexed, i, d) ||
    i
  );
}

function readCounterpart(lexed: Lexed, i: number, d: NominalDraft): number {
  const counterpart = lexed.word(i, 'counterpart');
  if (counterpart && !d.counterpart) {
    d.counterpart = true;
    return counterpartFrom(lexed, counterpart, d);
  }
  const interlocutor = lexed.is(i - 1, 'possessive', 'determiner') ? lexed.word(i, 'interlocutor') : 0;
  if (interlocutor && d.titles.length === 0) {
    d.interlocutor = true;
    return interlocutor;
  }
  const and = lexed.word(i, 'and');
  return and && d.counterpart && lexed.word(and, 'counterpart') ? lexed.word(and, 'counterpart') : 0;
}

/** "his counterpart from the military government in Naypyitaw": the state that stands within a few words behind "from". */
function counterpartFrom(lexed: Lexed, i: number, d: NominalDraft): number {
  const from = lexed.word(i, 'from');
  // "son frère le président X"
  const article = from ? 0 : lexed.word(i, 'determiner');
  if (article && lexed.term(article, 'title')) return article;
  if (!from) return i;
  for (let j = from; j < from + 6; j++) {
    if (/^[,;:]$/.test(lexed.text(j))) break;
    const place = lexed.term(j, 'state') ?? lexed.term(j, 'capital') ?? lexed.term(j, 'demonym');
    if (!place) continue;
    d.sides.push(place.term.side);
    return place.last;
  }
  return i;
}

/** "помощник Алиева Хикмет Гаджиев": a name in the genitive behind a title in another case is the one he serves. */
function readPossessor(lexed: Lexed, i: number, d: NominalDraft): number {
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

/** "Téte António, chef de la diplomatie angolaise,": learns office and side of the name before it. */
function readApposition(lexed: Lexed, i: number, d: NominalDraft): number {
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
