/** In: the tellings of a contact and what is said in them. Out: each quotation of the press, traced to the communiqué it comes from. */
import type { Side } from '@readout/reader';
import type { CheckedQuotation, ComparedStatement } from '../comparison.js';
import { group } from '../group.js';
import { indexOf } from '../reading-index.js';
import { compared, partySides, passage, type Telling } from '../telling.js';
import { Communique } from './communique.js';
import { type Traced, trace } from './trace.js';
import { translated } from './translated.js';

interface Asked {
  readonly telling: Telling;
  readonly quotation: ComparedStatement;
  /** False of one that the reader did not tie to this contact: it counts where a communiqué holds it. */
  readonly isAbout: boolean;
}

export function quotationsOf(
  tellings: readonly Telling[],
  statements: readonly ComparedStatement[],
): CheckedQuotation[] {
  const [published, press] = [true, false].map((has) =>
    tellings.filter(({ reading }) => (reading.document.side !== undefined) === has),
  ) as [Telling[], Telling[]];
  if (!published.length || !press.length) return [];
  const communiques = published.map((telling) => new Communique(telling));
  const told = statements.filter(({ side, relayed }) => side !== undefined && !relayed);
  const byDocument = group(statements, ({ passage }) => passage.document);
  const parties = partySides(tellings);
  return press
    .flatMap((telling) => quotationsIn(telling, byDocument.get(telling.reading.document.id) ?? []))
    .flatMap((asked) => check(asked, communiques, told, parties));
}

/** Those that stand in no other, in the order of the text. */
function quotationsIn(telling: Telling, about: readonly ComparedStatement[]): Asked[] {
  const { reading } = telling;
  const loose = (indexOf(reading).byContact.get('') ?? []).map((statement) => compared(reading, statement));
  const all = [
    ...about.map((quotation) => ({ telling, quotation, isAbout: true })),
    ...loose.map((quotation) => ({ telling, quotation, isAbout: false })),
  ].filter(({ quotation }) => quotation.form === 'quote');
  let end = -1;
  return all
    .sort(({ quotation: a }, { quotation: b }) => a.passage.start - b.passage.start || b.passage.end - a.passage.end)
    .filter(({ quotation: { passage } }) => {
      const isInside = passage.end <= end;
      end = Math.max(end, passage.end);
      return !isInside;
    });
}

interface Found extends Traced {
  readonly communique: Communique;
}

/** The communiqué that it fits best; of equals that of the side that speaks. */
function bestOf({ telling, quotation }: Asked, communiques: readonly Communique[]): Found | undefined {
  const { text } = telling.reading.document;
  const isOwn = ({ communique }: Found) => Number(communique.reading.document.side === quotation.side);
  const found = communiques.flatMap((communique): Found[] => {
    const traced = trace(text, quotation.passage, communique);
    return traced ? [{ ...traced, communique }] : [];
  });
  return found.sort((a, b) => b.score - a.score || isOwn(b) - isOwn(a))[0];
}

function check(
  asked: Asked,
  communiques: readonly Communique[],
  told: readonly ComparedStatement[],
  parties: readonly Side[],
): CheckedQuotation[] {
  const { quotation, telling, isAbout } = asked;
  const found = bestOf(asked, communiques);
  if (found) {
    const { verdict, marked, changes } = found;
    return [{ quotation, verdict, found: passage(found.communique.reading, found.found), marked, changes }];
  }
  if (!isAbout || !quotation.side || !parties.includes(quotation.side)) return [];
  const foreign = foreignOf(telling.reading.document.language, quotation.side, communiques);
  const original = translated(
    quotation,
    told.filter(({ passage }) => foreign.has(passage.document)),
  );
  if (original) return [{ quotation, verdict: 'other-language', found: original.passage, marked: false, changes: [] }];
  return [{ quotation, verdict: 'not-found', marked: false, changes: [] }];
}

/** Communiqués in other languages; none where the side that speaks published one in the language of the quotation. */
function foreignOf(language: string, side: Side, communiques: readonly Communique[]): ReadonlySet<string> {
  const documents = communiques.map(({ reading }) => reading.document);
  if (documents.some((one) => one.side === side && one.language === language)) return new Set();
  return new Set(documents.filter((one) => one.language !== language).map(({ id }) => id));
}
