import type { Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import { attributionRules } from '../languages/shared/statement-rules.js';
import { type Match, matchAt, type View } from '../patterns/match.js';
import type { Rule } from '../patterns/rule.js';
import { RuleIndex } from '../patterns/rule-index.js';
import type { Scene } from './scene.js';
import { standIn, type Words } from './stand-in.js';
import type { VerbGroup } from './verb-group.js';

const attributions = new RuleIndex(attributionRules);

export interface Attribution {
  readonly source: Mention;
  readonly rule: string;
  /** Tokens vouched for. */
  readonly first: number;
  readonly last: number;
  /** Tokens of the attribution itself. */
  readonly from: number;
  readonly to: number;
  readonly cue?: VerbGroup;
  /** Stands inside what it vouches for. */
  readonly inserted: boolean;
}

export function findAttributions(
  scene: Scene,
  sentence: Sentence,
  view: View,
  used: ReadonlySet<VerbGroup>,
): Attribution[] {
  const found: Attribution[] = [];
  const rows = attributions.in(view, sentence.first, sentence.last);
  if (rows.none) return found;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (scene.quoteAround[i]) continue;
    for (const { rule, pattern } of rows.at(i)) {
      const match = matchAt(pattern, view, i);
      if (!match) continue;
      const attribution = toAttribution(scene, sentence, match, rule, used);
      if (!attribution) continue;
      found.push(attribution);
      i = match.last - 1;
      break;
    }
  }
  return found;
}

function toAttribution(
  scene: Scene,
  sentence: Sentence,
  match: Match,
  rule: Rule,
  used: ReadonlySet<VerbGroup>,
): Attribution | undefined {
  const source =
    rule.yields.source === 'document'
      ? standIn(scene, match, 'it')
      : rule.yields.source === 'clitic'
        ? standIn(scene, match, 'speaker')
        : rule.yields.source === 'named'
          ? stranger(scene, match.roles.get('source'))
          : (match.roles.get('source')?.item as Mention | undefined);
  const cue = match.roles.get('cue')?.item as VerbGroup | undefined;
  if (
    !source ||
    (cue && (used.has(cue) || cue.negated || !['past', 'present', 'pluperfect', 'imperfect'].includes(cue.tense)))
  )
    return undefined;
  const before = rule.yields.content === 'before' || match.first > sentence.first + 3;
  const { lexed } = scene;
  // "Following the visit, X said: …": what was said stands behind the colon.
  if (rule.yields.content === 'before' && lexed.text(match.last) === ':') return undefined;
  let first = before ? sentence.first : match.last + (lexed.text(match.last) === ',' ? 1 : 0);
  let last = before ? match.first : sentence.last;
  while (last > first && /^[,.;!?]$/.test(lexed.text(last - 1))) last--;
  if (before) first = Math.max(first, clauseStart(scene, sentence, match.first));
  // Between two commas it vouches for what stands on both sides.
  const inserted =
    before &&
    /^[,]$/.test(lexed.text(match.last)) &&
    sentence.last - match.last > 4 &&
    !scene.quoteAt.has(sentence.first);
  if (inserted) last = sentence.last;
  if (rule.id === 'clause-verb-somebody' && !tellsClause(scene, match, first, last)) return undefined;
  return { source, rule: rule.id, first, last, inserted, from: match.first, to: match.last, ...(cue && { cue }) };
}

const FINITE: ReadonlySet<string> = new Set(['present', 'past', 'imperfect', 'future', 'conditional', 'pluperfect']);

/** "… sont bloqués, constatent les humanitaires": a clause, and behind the verb somebody with an article or a number. */
function tellsClause({ lexed, groupAt }: Scene, match: Match, first: number, last: number): boolean {
  const who = match.roles.get('source')?.first ?? match.last;
  const named = lexed.is(who, 'determiner', 'possessive', 'two', 'three') || lexed.parts.tokens[who]?.kind === 'number';
  if (!named || lexed.text(match.last) === ':') return false;
  for (let i = who; i < match.last; i++)
    if (lexed.is(i, 'communique', 'jointDocument', 'medium', 'office', 'government', 'ministry', 'both')) return false;
  // A clause with a verb of its own: in "Mme Koofi, jointe par la radio, a confirmé l'appel" she is who confirms.
  for (let i = first; i < last; i++) {
    const group = groupAt.get(i);
    if (group && FINITE.has(group.tense) && !lexed.is(group.first - 1, 'relative')) return true;
  }
  return false;
}

/** A named source that no actor is known for. */
const stranger = (scene: Scene, words: Words | undefined): Mention | undefined =>
  words && standIn(scene, words, 'unnamed');

/** After a quotation that ends before, or a semicolon: an attribution vouches for its own clause. */
function clauseStart(scene: Scene, sentence: Sentence, i: number): number {
  for (let j = i - 1; j > sentence.first; j--) if (scene.lexed.text(j) === ';' && !scene.quoteAround[j]) return j + 1;
  return sentence.first;
}
