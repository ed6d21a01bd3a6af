/** The press tells in its own voice what exactly one side's communiqué tells as said by somebody. */
import type { Act, Side } from '@readout/reader';
import type { ComparedFlag, ComparedStatement } from '../comparison.js';
import { group } from '../group.js';
import { passage } from '../telling.js';
import type { Compared, FlagRule } from './flag-rule.js';
import { narrated } from './narrator.js';
import { Claims } from './retold.js';

/** Acts by which something is held to be so; what is discussed, asked for or wished claims nothing. */
const ASSERTS: ReadonlySet<Act> = new Set([
  'say',
  'stress',
  'recall',
  'accuse',
  'deny',
  'condemn',
  'announce',
  'inform',
  'judge',
  'admit',
  'warn',
]);

/** A flag shows so many passages at most. */
const MOST_PASSAGES = 12;

/** What communiqués claim, by their language. */
function claimsOf({ accounts, tellings }: Compared): Map<string | undefined, ComparedStatement[]> {
  const languages = new Map(tellings.map(({ reading: { document } }) => [document.id, document.language] as const));
  const claims = accounts.flatMap(({ published }) => published).filter(({ act }) => ASSERTS.has(act));
  return group(claims, ({ passage }) => languages.get(passage.document));
}

/** The side that alone makes these claims. */
function onlySide(claims: readonly ComparedStatement[]): Side | undefined {
  const [side, ...others] = new Set(claims.map((claim) => claim.side));
  return others.length ? undefined : side;
}

export const attributionDropped: FlagRule = {
  id: 'attribution-dropped',
  find: (compared) => {
    const byLanguage = claimsOf(compared);
    const indexes = new Map(
      [...byLanguage].map(([language, told]) => [language, new Claims(told.map(({ passage }) => passage.words))]),
    );
    const press = compared.tellings.filter(({ reading }) => reading.document.side === undefined);
    return press.flatMap(({ reading }) => {
      const { language, text } = reading.document;
      const told = byLanguage.get(language) ?? [];
      const claims = indexes.get(language);
      if (!claims) return [];
      return narrated(reading).flatMap((sentence): ComparedFlag[] => {
        const retold = claims
          .retoldIn(text.slice(sentence.start, sentence.end))
          .map((at) => told[at] as ComparedStatement);
        const side = onlySide(retold);
        if (!side) return [];
        return [
          {
            kind: 'attribution-dropped',
            message: `Printed as a fact; the account of ${side} tells it as said by somebody.`,
            side,
            passages: [passage(reading, sentence), ...retold.slice(0, MOST_PASSAGES).map((claim) => claim.passage)],
          },
        ];
      });
    });
  },
};
