import type { Lexed } from '../lexicon/lexed.js';
import { ownerOf } from './bodies.js';
import { capitalRun, nameAt } from './names.js';
import type { NominalDraft } from './nominal-draft.js';
import type { NameFound } from './phrase.js';

export function readName(lexed: Lexed, i: number, d: NominalDraft): number {
  const titled = d.titles.length > 0 || d.honorific || d.counterpart || d.sides.length > 0;
  const name = nameAt(lexed, i, titled) ?? subjectName(lexed, i);
  if (!name || disagrees(lexed, d, name)) return 0;
  d.names.push(name);
  const end = stateAfter(lexed, skipSuffix(lexed, name.last), d);
  return d.many ? moreNames(lexed, end, d) : end;
}

/** "президента России Дмитрий Песков": a name in another case than the title is not its holder. */
function disagrees(lexed: Lexed, d: NominalDraft, name: NameFound): boolean {
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
  // "Schraner Burgener" is the end of a name that begins before it.
  if (capitalRun(lexed, i - 1) > i && !lexed.at(i - 1).some(({ last }) => last === i)) return undefined;
  const apposed =
    /^[,(]$/.test(lexed.text(name.last)) &&
    !lexed.is(i - 1, 'in', 'to', 'of', 'from', 'on', 'determiner', 'and') &&
    (lexed.text(i - 1) !== ',' || lexed.is(name.last + 1, 'relative'));
  return (verb || apposed) && !lexed.is(i, 'determiner', 'in', 'of', 'on') ? name : undefined;
}

/** "Klaus Iohannis of Romania": the state behind a name that has a title and no state yet. */
function stateAfter(lexed: Lexed, i: number, d: NominalDraft): number {
  const told = d.titles.length > 0 || d.counterpart || d.interlocutor;
  if (!told || d.sides.length >= d.names.length) return i;
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
function moreNames(lexed: Lexed, i: number, d: NominalDraft): number {
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
export function readComma(lexed: Lexed, i: number, d: NominalDraft): number {
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
  const end = stateAfter(lexed, name.last, d);
  return d.many ? moreNames(lexed, end, d) : end;
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
