/** How parties word what they will do: rows of words, by language. Their examples are in wording-rules.examples.ts. */
import type { Act } from '@readout/reader';
import type { CommitmentKind } from '../comparison.js';
import { keyOf } from '../quotations/words.js';

/** What is said, as these rules see it. */
export interface Worded {
  readonly language: string;
  readonly act: Act;
  /** The words that tell of the act: "tasked". */
  readonly cue: string;
  /** What is agreed, promised or ordered. */
  readonly content: string;
}

interface WordingRule {
  readonly id: string;
  readonly language: string;
  readonly kind: CommitmentKind;
  /** Beginnings of words, one of which stands among the first of the content; or, where `orders`, in the cue. */
  readonly words: string;
  /** One of these, too, stands near the beginning of the content. */
  readonly and?: string;
  /** Whose people they are: whole words. */
  readonly own?: string;
  readonly orders?: true;
}

/** By these somebody binds himself; by others he only says what should be. */
const BINDS: ReadonlySet<Act> = new Set(['agree', 'promise', 'announce']);
/** By these somebody binds others. */
const ORDERS: ReadonlySet<Act> = new Set([...BINDS, 'call-for', 'ask', 'inform', 'say']);

const EN_PEOPLE = 'minist|advis|envoy|deput|delegat|diplomat|expert|team|aide|official|negotiat|representative|sherpa';
const FR_PEOPLE =
  'minist|conseill|emissaire|delegation|diplomat|expert|equipe|collaborat|negociat|representant|sherpa|ambassad';
const RU_PEOPLE = 'министр|помощник|советник|ведомств|делегац|дипломат|эксперт|представител|переговорщик|посл';

export const wordingRules = [
  {
    id: 'en-instruct',
    language: 'en',
    kind: 'instruct',
    words: 'instruct|task|charg|direct|order|mandat|ask',
    and: EN_PEOPLE,
    own: 'their|his|her|our|its',
    orders: true,
  },
  {
    id: 'en-to-instruct',
    language: 'en',
    kind: 'instruct',
    words: 'instruct|task|charg|direct|mandat',
    and: EN_PEOPLE,
  },
  {
    id: 'en-continue',
    language: 'en',
    kind: 'continue',
    words: 'continu|pursu|maintain|keep|resum|intensif|stay|remain|step',
    and: 'contact|dialog|talk|discuss|consult|conversation|work|cooperat|touch|exchange|negotiat|engag',
  },
  { id: 'en-meet', language: 'en', kind: 'meet', words: 'meet|reconven|visit|speak|talk' },
  {
    id: 'en-hold-meeting',
    language: 'en',
    kind: 'meet',
    words: 'hold|have|organi|conven|travel',
    and: 'meeting|call|talks|summit|conversation|consultation|visit|round',
  },
  {
    id: 'fr-instruct',
    language: 'fr',
    kind: 'instruct',
    words: 'charg|mandat|demand|instruction|enjoin',
    and: FR_PEOPLE,
    own: 'leur|leurs|ses|son|nos|sa',
    orders: true,
  },
  { id: 'fr-to-instruct', language: 'fr', kind: 'instruct', words: 'charg|mandat|demand|donner', and: FR_PEOPLE },
  {
    id: 'fr-continue',
    language: 'fr',
    kind: 'continue',
    words: 'poursui|continu|mainten|entreten|reprendre|reprise|intensifi|approfondi|rester',
    and: 'contact|dialogue|echange|discussion|travail|travaux|concertation|cooperation|negociation|effort|entretien',
  },
  {
    id: 'fr-meet',
    language: 'fr',
    kind: 'meet',
    words: 'rencontr|revoir|reparl|retrouv|reuni|rappel|rendre|entretenir|echanger',
  },
  {
    id: 'fr-hold-meeting',
    language: 'fr',
    kind: 'meet',
    words: 'tenir|organis|avoir|effectu',
    and: 'rencontre|reunion|entretien|sommet|visite|appel|conversation',
  },
  { id: 'ru-instruct', language: 'ru', kind: 'instruct', words: 'поруч|указан|распоря', and: RU_PEOPLE, orders: true },
  { id: 'ru-to-instruct', language: 'ru', kind: 'instruct', words: 'поруч|дать', and: RU_PEOPLE },
  {
    id: 'ru-continue',
    language: 'ru',
    kind: 'continue',
    words: 'продолж|поддерж|возобнов|активиз',
    and: 'контакт|диалог|обсужд|консультац|работ|сотруднич|обмен|переговор|взаимодейств|общен',
  },
  { id: 'ru-meet', language: 'ru', kind: 'meet', words: 'встре|созвон|увид|посети|поговор' },
  {
    id: 'ru-hold-meeting',
    language: 'ru',
    kind: 'meet',
    words: 'провест|организов',
    and: 'встреч|разговор|переговор|саммит|визит|консультац',
  },
] as const satisfies readonly WordingRule[];

/** What is done stands among the first words, with what it is done to or by whom soon after. */
const FIRST = 4;
const NEAR = 8;

const wordsOf = (text: string): string[] => (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(keyOf);
/** Folded as the words are: "й" loses its mark there, too. */
const begins = (words: readonly string[], beginnings: string): boolean =>
  beginnings.split('|').some((beginning) => words.some((word) => word.startsWith(keyOf(beginning))));

function holds(rule: WordingRule, { language, act, cue, content }: Worded): boolean {
  if (rule.language !== language || !(rule.orders ? ORDERS : BINDS).has(act)) return false;
  const near = wordsOf(content).slice(0, NEAR);
  const first = near.slice(0, FIRST);
  const own = rule.own?.split('|');
  return (
    begins(rule.orders ? wordsOf(cue) : first, rule.words) &&
    (rule.and === undefined || begins(rule.orders ? first : near, rule.and)) &&
    (own === undefined || first.some((word) => own.includes(word)))
  );
}

/** The first row that reads it as a commitment; none reads what is only agreed about. */
export function wordingRuleOf(worded: Worded): (typeof wordingRules)[number] | undefined {
  return wordingRules.find((rule) => holds(rule, worded));
}
