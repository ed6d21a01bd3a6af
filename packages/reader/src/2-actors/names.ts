import type { WordClass } from '../languages/pack.js';
import { NOMINATIVE } from '../languages/shared/cases.js';
import type { Lexed } from '../lexicon/lexed.js';
import type { TermType } from '../lexicon/terms.js';
import { mayBe } from './cases.js';
import type { NameFound } from './phrase.js';
import { spellingKey } from './spelling.js';

const PARTICLES = new Set([
  'de',
  'von',
  'van',
  'der',
  'den',
  'al',
  'el',
  'bin',
  'ben',
  'ibn',
  'da',
  'dos',
  'do',
  'du',
  'di',
  'del',
  'della',
  'la',
  'le',
  'ould',
  'ag',
  'abu',
  'abou',
  'ter',
  'zu',
  'e',
  'y',
  'ul',
  'ur',
  'фон',
  'дер',
  'де',
  'ди',
  'да',
  'ван',
  'бен',
  'бин',
  'ибн',
  'аль',
  'ас',
  'аш',
  'ар',
  'эль',
  'ад',
  'оглы',
  'уль',
]);
const INITIALS = /^(?:\p{Lu}\.\s?)+$/u;
const PRONOUNS: ReadonlySet<WordClass> = new Set(['latter', 'former', 'he', 'himOrHis', 'they', 'it', 'we', 'one']);
const VOCABULARY: ReadonlySet<TermType> = new Set([
  'word',
  'verb',
  'date',
  'contactNoun',
  'cueNoun',
  'auxiliary',
  'people',
]);
const LONGEST = 6;

/** A name of a person at token `i`: a known one, or (`unknown`) a run of capitalised words. */
export function nameAt(lexed: Lexed, i: number, unknown: boolean): NameFound | undefined {
  const known = extend(lexed, knownName(lexed, i, unknown));
  const run = capitalRun(lexed, unknown ? behindNoblesse(lexed, i) : i);
  if (known && (!run || known.last >= run || known.full)) return known;
  // "Trump-Putin": two people in one word.
  if (known && lexed.parts.tokens[known.last]?.joined && lexed.term(known.last, 'family')) return known;
  // "Пашиняна Мане Геворгян": a family name in another case than the first name behind it is a name of its own.
  if (known && lexed.declension && !mayBe(lexed, known.last - 1, NOMINATIVE) && mayBe(lexed, known.last, NOMINATIVE))
    return known;
  const learnt = run && run - i >= 2 ? familyInRun(lexed, i, run) : undefined;
  if (learnt) return learnt;
  if (known && run && run - i >= 2)
    return { first: i, last: run, candidates: [], full: true, partly: known.candidates };
  if (known) return known;
  return unknown && run ? { first: i, last: run, candidates: [], full: run - i >= 2 } : undefined;
}

/** Particles that open a family name in small letters and are no prepositions. */
const NOBLESSE = new Set(['von', 'van', 'zu', 'ter', 'der', 'den']);

/** "Ms von der Groot": the first capital behind the particles, else `i`. */
function behindNoblesse(lexed: Lexed, i: number): number {
  let j = i;
  while (NOBLESSE.has(lexed.parts.tokens[j]?.norm ?? '') && !lexed.parts.tokens[j]?.capital) j++;
  return lexed.parts.tokens[j]?.capital ? j : i;
}

/** "sultan Haïtham" goes on in "ben Tariq". */
function extend(lexed: Lexed, known: NameFound | undefined): NameFound | undefined {
  if (!known || !PARTICLES.has(lexed.parts.tokens[known.last]?.norm ?? '')) return known;
  const end = capitalRun(lexed, known.last - 1);
  return end > known.last ? { ...known, last: end } : known;
}

/** "Krystal Correa": a first name that no title, state or function word explains stands before. */
function endsOtherName(lexed: Lexed, i: number): boolean {
  const before = lexed.parts.tokens[i - 1];
  if (before?.kind !== 'word' || !before.capital || before.text.length < 3 || INITIALS.test(before.text)) return false;
  return (
    !lexed.at(i - 1).some((a) => a.last === i) &&
    !lexed.at(i - 2).some((a) => a.last === i) &&
    !lexed.at(i - 3).some((a) => a.last === i)
  );
}

function knownName(lexed: Lexed, i: number, titled: boolean): NameFound | undefined {
  const full = lexed.terms(i, 'person');
  if (full.length > 0)
    return { first: i, last: (full[0] as { last: number }).last, candidates: full.map((t) => t.term.id), full: true };
  // "Nepal", "Hollande", "Hague": a bare family name that is also a place needs a title.
  const place = lexed.term(i, 'state') ?? lexed.term(i, 'capital') ?? lexed.term(i, 'organisation');
  const bare = (place && !titled) || (!titled && endsOtherName(lexed, i));
  // "the King" is an office, whoever bears that name.
  const title = titled ? 0 : (lexed.term(i, 'title')?.last ?? 0);
  const family = bare ? [] : lexed.terms(i, 'family').filter(({ last }) => last > title);
  if (family.length > 0)
    return {
      first: i,
      last: (family[0] as { last: number }).last,
      candidates: family.map((t) => t.term.id),
      full: false,
    };
  return undefined;
}

/** "Bassirou Diomaye Diakhar FAYE": the run ends in the family name of somebody whose other names stand before it. */
function familyInRun(lexed: Lexed, i: number, end: number): NameFound | undefined {
  // "HAYASHI Yoshimasa": family name first.
  const second = lexed.parts.tokens[i + 1]?.norm ?? '';
  const reversed = lexed
    .terms(i, 'family')
    .filter((t) => t.last < end && t.term.id.slice('person/'.length).split('-')[0] === second);
  if (reversed.length > 0) return { first: i, last: end, candidates: reversed.map((t) => t.term.id), full: true };
  for (let j = end - 1; j > i; j--) {
    const family = lexed.terms(j, 'family').filter((t) => t.last === end);
    const first = lexed.parts.tokens[i]?.norm ?? '';
    const fitting = family.filter((t) =>
      isFirstName(lexed, i, first, t.term.id.slice('person/'.length).split('-')[0] ?? ''),
    );
    if (fitting.length > 0) return { first: i, last: end, candidates: fitting.map((t) => t.term.id), full: true };
  }
  return undefined;
}

/** "Vladimir", "Владимира" (in any case), "В.В.". */
function isFirstName(lexed: Lexed, i: number, written: string, first: string): boolean {
  if (written === first) return true;
  if (!lexed.declension) return false;
  if (INITIALS.test(lexed.text(i))) return true;
  const latin = spellingKey(lexed.declension.romanise(written).toLowerCase());
  return first.length > 2 && latin.startsWith(spellingKey(first));
}

/** End of a run of capitalised words that reads like a name, or 0. */
export function capitalRun(lexed: Lexed, i: number): number {
  const { tokens } = lexed.parts;
  let end = 0;
  for (let j = i; j < Math.min(tokens.length, i + LONGEST); j++) {
    const token = tokens[j];
    if (token?.kind !== 'word') break;
    if (token.joined && j === i && !token.capital) break;
    if (
      PARTICLES.has(token.norm) &&
      (token.joined || j > i || token.capital) &&
      !(token.capital && j === i && !tokens[j + 1]?.capital)
    ) {
      if (!leadsToName(lexed, j + 1) && !token.joined) break;
      continue;
    }
    if (!token.capital && !token.joined) break;
    // A heading without a stop does not run into what follows it.
    if (j > i && /\n\s*\n/.test(lexed.parts.text.slice(tokens[j - 1]?.end, token.start))) break;
    if (lexed.is(j, 'institutionNoun')) return 0;
    if (isNotName(lexed, j) && !(j > i && token.capital && NAMES_TOO.has(token.norm))) break;
    end = j + 1;
  }
  return lexed.is(end, 'institutionNoun') && lexed.parts.tokens[end]?.capital ? 0 : end;
}

/** Titles that are also names: "Hassan Sheikh". */
const NAMES_TOO: ReadonlySet<string> = new Set(['cheikh', 'sheikh', 'sultan']);

/** "von der Leyen": a capital follows, other particles set aside. */
function leadsToName(lexed: Lexed, i: number): boolean {
  const { tokens } = lexed.parts;
  for (let j = i; j < i + 3; j++) {
    const token = tokens[j];
    if (token?.capital) return true;
    if (!token || !PARTICLES.has(token.norm)) return false;
  }
  return false;
}

/** Capitalised words that are something else: states, titles, bodies, dates. */
function isNotName(lexed: Lexed, i: number): boolean {
  const token = lexed.parts.tokens[i];
  if (!token || (token.text.length > 1 && /^['’](?!\p{Lu}{2})/u.test(token.text))) return true;
  if (lexed.declension && INITIALS.test(token.text)) return false;
  // The English "I": an initial has a point.
  if (/^\p{Lu}$/u.test(token.text) && lexed.parts.text.charAt(token.end) !== '.') return true;
  for (const { type, term, last } of lexed.at(i)) {
    if (type === 'title' || type === 'institution' || type === 'organisation' || type === 'outlet') return true;
    if (type === 'state' || type === 'capital' || type === 'demonym') return true;
    if (type === 'date' && ['month', 'weekday', 'day'].includes(term.key)) return true;
    if (type === 'word' && term.word === 'adverb') return true;
    // Where any word may begin a sentence, known words are not the first name of the one behind them.
    if (lexed.declension && VOCABULARY.has(type) && (last === i + 1 || type === 'contactNoun')) return true;
    if (type === 'word' && PRONOUNS.has(term.word)) return true;
    if (type === 'word' && term.word !== 'medium' && last === i + 1 && token.text.length <= 5) return true;
  }
  return false;
}
