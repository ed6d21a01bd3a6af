import { sentenceAt } from '../1-text/index.js';
import { addTo } from '../add-to.js';
import type { Span } from '../reading.js';
import type { StatementFound, Statements } from './index.js';

/** The statements of the sentence that holds a span, in order: no statement goes beyond its sentence. */
export function statementsAt({ scene, bySentence }: Statements, at: Span): readonly StatementFound[] {
  return bySentence.get(sentenceAt(scene.lexed.parts, at.start)) ?? [];
}

/** The first of them that holds it. */
export function statementAround(statements: Statements, at: Span): StatementFound | undefined {
  return statementsAt(statements, at).find(({ content }) => content.start <= at.start && content.end >= at.end);
}

/** Whoever stands for what a statement tells: its source, else its speaker, if that is not all of them. */
export const voucherOf = ({ source, speaker }: StatementFound): string | undefined =>
  source ?? (speaker === 'joint' ? undefined : speaker);

export function bySentence(statements: readonly StatementFound[]): Map<number, StatementFound[]> {
  const found = new Map<number, StatementFound[]>();
  for (const statement of statements) addTo(found, statement.sentence, statement);
  return found;
}
