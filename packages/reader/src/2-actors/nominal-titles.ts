import type { TitleKind } from '../languages/pack.js';
import type { Lexed } from '../lexicon/lexed.js';
import { casesOf } from './cases.js';
import { capitalRun } from './names.js';
import type { NominalDraft } from './nominal-draft.js';

export function readTitle(lexed: Lexed, i: number, d: NominalDraft): number {
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
function readPrefix(lexed: Lexed, i: number, d: NominalDraft): number {
  const prefix = lexed.word(i, 'titlePrefix') || (d.titles.length > 0 && /^[-–—]$/.test(lexed.text(i)) ? i + 1 : 0);
  if (!prefix) return 0;
  return lexed.term(prefix, 'title') !== undefined || lexed.is(prefix, 'titlePrefix') ? prefix : 0;
}

const MINISTERS: ReadonlySet<TitleKind> = new Set(['minister', 'foreign-minister', 'defence-minister']);

/** "le ministre russe des Affaires étrangères": the field of a minister may follow the demonym. */
export function readField(lexed: Lexed, i: number, d: NominalDraft): number {
  if (!d.titles.some((t) => MINISTERS.has(t.kind) || t.kind === 'leader' || t.kind === 'secretary-general')) return 0;
  // "глава турецкого МИД"
  const ministry = lexed.declension && d.titles.some((t) => t.kind === 'leader') ? lexed.word(i, 'foreignMinistry') : 0;
  const foreign = lexed.word(i, 'foreignAffairs') || ministry;
  const defence = lexed.word(i, 'defenceMatters');
  const portfolio = d.titles.some((t) => MINISTERS.has(t.kind)) ? lexed.word(i, 'portfolio') : 0;
  if (portfolio && !foreign && !defence) return portfolio;
  if (!foreign && !defence) return 0;
  d.titles = d.titles.map((t) => ({ ...t, kind: foreign ? 'foreign-minister' : 'defence-minister' }));
  return foreign || defence;
}

const HEADS: ReadonlySet<TitleKind> = new Set(['president', 'leader', 'head', 'chair', 'secretary-general']);

/** "par intérim", "à Genève", "of Gibraltar" between a title and the name behind the comma. */
export function readPosting(lexed: Lexed, i: number, d: NominalDraft): number {
  if (d.titles.length === 0 || d.names.length > 0) return 0;
  const suffix = lexed.word(i, 'titleSuffix');
  if (suffix) return suffix;
  // "le président de Vooruit" heads no state.
  const of = d.titles.some((t) => HEADS.has(t.kind)) ? 0 : lexed.word(i, 'of');
  const link = Math.max(lexed.word(i, 'in'), lexed.word(i, 'to'), of);
  const town = link ? capitalRun(lexed, link) || (lexed.term(link, 'capital')?.last ?? 0) : 0;
  if (!town || town - link > 2 || lexed.text(town) !== ',') return 0;
  return capitalRun(lexed, town + 1) - town > 2 ? town : 0;
}
