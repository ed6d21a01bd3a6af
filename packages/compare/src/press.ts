/** In: statements and what accounts carry. Out: what is said without any side that vouches for it. */
import type { Carriers } from './carriers.js';
import type { ComparedStatement, Press, PressStatement } from './comparison.js';
import type { Telling } from './telling.js';

export function pressOf(
  tellings: readonly Telling[],
  statements: readonly ComparedStatement[],
  carriers: Carriers,
): Press {
  const unvouched = statements.filter(({ side }) => side === undefined);
  return {
    documents: tellings.filter(({ reading }) => !reading.document.side).map(({ reading }) => reading.document.id),
    statements: unvouched.map((statement): PressStatement => ({ ...statement, carriedBy: carriers.sides(statement) })),
  };
}
