import type { Cast } from '../2-actors/index.js';
import { type Statements, statementAround, statementsAt, voucherOf } from '../5-statements/index.js';
import type { ContactFound } from '../6-contacts/index.js';
import type { Act, Initiative, Span } from '../reading.js';
import { Drafts } from './drafts.js';
import { finish } from './finish.js';
import type { Reading } from './here.js';
import { Sides } from './sides.js';
import { readSentence } from './tellings.js';
import { InitiativeView } from './view.js';

export interface InitiativeInput {
  readonly read: Statements;
  readonly cast: Cast;
  readonly contacts: readonly ContactFound[];
}

/** Proposals and who stands where on them. */
export function findInitiatives({ read, cast, contacts }: InitiativeInput): Initiative[] {
  const { scene } = read;
  const voucher = (at: Span) => tellerOf(read, at);
  const reading: Reading = { scene, sides: new Sides(cast, read), drafts: new Drafts(scene), voucher };
  scene.lexed.parts.sentences.forEach((sentence, index) => {
    const subjects = read.subjects[index];
    const base = read.views[index];
    if (!subjects || !base) return;
    readSentence(reading, {
      sentence,
      index,
      subjects,
      view: new InitiativeView(scene, sentence, base, reading.drafts),
    });
  });
  return finish(scene, reading.drafts.all, contacts);
}

/** Acts that report what others do; "laid out ideas", "renewed its offer" are deeds of one's own. */
const TELLING: ReadonlySet<Act> = new Set<Act>([
  'say',
  'stress',
  'announce',
  'admit',
  'judge',
  'accuse',
  'deny',
  'regret',
  'condemn',
]);

/** Whoever tells it: the source of the statement that the words report, or the source or speaker of the one that holds them. */
function tellerOf(read: Statements, at: Span): ReturnType<Reading['voucher']> {
  const around = statementAround(read, at);
  if (!around) {
    const reported = statementsAt(read, at).find(
      (s) => s.source && s.cue && s.cue.start >= at.start && s.cue.end <= at.end,
    );
    return reported?.source ? { source: reported.source } : {};
  }
  const source = voucherOf(around);
  return {
    ...(source && { source }),
    ...(around.side && around.cue && TELLING.has(around.act) && { side: around.side, cue: around.cue }),
  };
}
