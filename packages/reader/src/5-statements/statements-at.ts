import { lastIndexWhere } from '../1-text/index.js';
import type { Span } from '../reading.js';
import type { StatementFound, Statements } from './index.js';

/** The statements of the sentence that holds a span, in order: no statement goes beyond its sentence. */
export function statementsAt({ scene, bySentence }: Statements, at: Span): readonly StatementFound[] {
  const { sentences, tokens } = scene.lexed.parts;
  const sentence = lastIndexWhere(sentences, (s) => (tokens[s.first]?.start ?? 0) <= at.start);
  return bySentence.get(sentence) ?? [];
}

export function bySentence(statements: readonly StatementFound[]): Map<number, StatementFound[]> {
  const found = new Map<number, StatementFound[]>();
  for (const statement of statements) {
    const list = found.get(statement.sentence);
    if (list) list.push(statement);
    else found.set(statement.sentence, [statement]);
  }
  return found;
}
