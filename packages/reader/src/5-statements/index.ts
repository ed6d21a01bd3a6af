import type { Side } from '@readout/world';
import type { Sentence } from '../1-text/index.js';
import type { Cast, Mention } from '../2-actors/index.js';
import type { DateMention } from '../3-dates/index.js';
import type { Pack } from '../languages/pack.js';
import type { Lexed } from '../lexicon/lexed.js';
import { RuleIndex } from '../patterns/rule-index.js';
import type { Act, Basis, Span } from '../reading.js';
import { applyRules } from './apply-rules.js';
import { withoutInsertedCues } from './inserted-cues.js';
import { looseQuotes } from './loose-quotes.js';
import { nestDrafts } from './nest.js';
import { canBeSubject } from './prepositions.js';
import { makeScene, mentionsIn, type Scene, withQuotations } from './scene.js';
import { settle } from './settle.js';
import { bySentence } from './statements-at.js';
import type { Subject } from './subject.js';
import { findSubjects } from './subjects.js';
import type { Ending } from './verb-forms.js';
import type { VerbGroup } from './verb-group.js';
import { findVerbGroups } from './verb-groups.js';
import { SentenceView } from './view.js';
import { Floor } from './voices.js';

export { agentOf, skipAdverbs } from './adverbs.js';
export { hypothetical } from './hypothetical.js';
export { leftOf } from './left-of.js';
export { canBeSubject, isPrepositionAt } from './prepositions.js';
export { between, isCue, mentionsIn, type Scene } from './scene.js';
export { statementAround, statementsAt, voucherOf } from './statements-at.js';
export type { Subject } from './subject.js';
export type { VerbGroup } from './verb-group.js';
export type { SentenceView } from './view.js';
export { Floor } from './voices.js';

/** A statement before contacts and topics are known. Spans are UTF-16 offsets. */
export interface StatementFound {
  readonly content: Span;
  readonly form: 'quote' | 'paraphrase';
  readonly act: Act;
  readonly cue?: Span;
  readonly speaker?: string;
  readonly speakerAt?: Span;
  readonly source?: string;
  readonly sourceAt?: Span;
  readonly side?: Side;
  readonly basis: Basis;
  readonly rule: string;
  /** Only tells that a contact took place: vouches for its claims, is no statement. */
  readonly telling?: boolean;
  readonly sentence: number;
  /** Tokens of the content. */
  readonly first: number;
  readonly last: number;
}

export interface Statements {
  readonly scene: Scene;
  /** By sentence: what its rows look at, and the subjects of its verbs. */
  readonly views: readonly SentenceView[];
  readonly subjects: readonly ReadonlyMap<VerbGroup, Subject>[];
  readonly statements: readonly StatementFound[];
  /** By the sentence they stand in. */
  readonly bySentence: ReadonlyMap<number, readonly StatementFound[]>;
  /** The actor each pronoun and bare counterpart stood for, by its first token. */
  readonly antecedents: ReadonlyMap<number, string>;
}

export interface StatementInput {
  readonly lexed: Lexed;
  readonly pack: Pack;
  readonly cast: Cast;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  /** The press service that published the document. */
  readonly publisher?: { readonly actor: string; readonly side: Side };
}

/** Who says what, according to whom. */
export function findStatements(input: StatementInput): Statements {
  const { lexed, pack, cast, mentions, dates, publisher } = input;
  const ends = new Map(
    mentions.map((m): [number, Ending] => [m.last - 1, m.joint || m.actors.length > 1 ? 'many' : 'one']),
  );
  const groups = findVerbGroups(lexed, pack.grammar, (token) => ends.get(token));
  const unquoted = makeScene(lexed, mentions, groups, dates);
  const scene = withQuotations(unquoted, withoutInsertedCues(unquoted));
  const floor = new Floor(scene, cast);
  const extra = packRules(pack);
  const statements: StatementFound[] = [];
  const views: SentenceView[] = [];
  const allSubjects: ReadonlyMap<VerbGroup, Subject>[] = [];
  const antecedents = new Map<number, string>();
  lexed.parts.sentences.forEach((sentence, index) => {
    const subjects = findSubjects(scene, sentence);
    allSubjects.push(subjects);
    const view = new SentenceView(scene, sentence, pack.grammar, cast);
    views.push(view);
    const found = applyRules(scene, sentence, index, view, subjects, extra);
    const drafts = nestDrafts(scene, sentence, found, subjects, floor);
    const loose = looseQuotes(scene, sentence, index, drafts, statements);
    statements.push(
      ...settle({
        scene,
        sentence,
        index,
        drafts: [...drafts, ...loose],
        attributions: found.attributions,
        floor,
        antecedents,
        earlier: statements,
        ...(publisher && { publisher }),
      }),
    );
    noteTopic(scene, sentence, floor);
    noteSubjects(subjects, floor, antecedents);
  });
  return { scene, views, subjects: allSubjects, statements, bySentence: bySentence(statements), antecedents };
}

const packIndexes = new WeakMap<Pack, RuleIndex>();

/** Rows that only this language has. */
function packRules(pack: Pack): RuleIndex {
  let index = packIndexes.get(pack);
  if (!index) {
    index = new RuleIndex(pack.rules.filter((r) => r.stage === 'statement'));
    packIndexes.set(pack, index);
  }
  return index;
}

/** The first noun phrase of a sentence is what it is about, whatever its verb. */
function noteTopic(scene: Scene, sentence: Sentence, floor: Floor): void {
  const first = mentionsIn(scene, sentence.first, sentence.last).find(
    (m) => m.actors.length === 1 && canBeSubject(scene, m, sentence) && !scene.quoteAround[m.first],
  );
  const member = first && floor.cast.get(first.actors[0] ?? '');
  if (member?.kind === 'person' && first && first.first - sentence.first < 8) floor.note(member);
  // "Suriname's presidency published four lines. It said …": an institution that opens a sentence is what "it" is.
  else if (member && member.kind !== 'person' && first && first.first - sentence.first < 3) floor.lastBody = member.id;
}

/** Subjects of the sentence are what "he" in the next one stands for. */
function noteSubjects(subjects: ReadonlyMap<VerbGroup, Subject>, floor: Floor, antecedents: Map<number, string>): void {
  for (const [group, { mention }] of subjects) {
    // "called on B to end it": "he" in the next sentence is not B.
    if (!mention || mention.actors.length > 1 || group.tense === 'infinitive' || floor.scene.quoteAround[group.first])
      continue;
    const actor = floor.actorOf(mention);
    if (!actor) continue;
    if (mention.actors.length === 0) antecedents.set(mention.first, actor.id);
    floor.note(actor);
  }
}
