/** In: a quotation, and statements in other languages. Out: the statement that it may translate. */
import type { ComparedStatement } from '../comparison.js';

const numbersOf = ({ passage }: ComparedStatement): Set<string> => new Set(passage.words.match(/\p{N}+/gu) ?? []);

/** One person says both; where a text names none, one side does. */
function isSameSpeaker(a: ComparedStatement, b: ComparedStatement): boolean {
  const arePeople = [a, b].every(({ speaker }) => speaker?.startsWith('person/'));
  return arePeople ? a.speaker === b.speaker : a.side === b.side;
}

/** Topics and numbers survive translation; a number is the better sign. */
function likeness(quotation: ComparedStatement, statement: ComparedStatement): number {
  const numbers = numbersOf(quotation);
  return (
    2 * [...numbersOf(statement)].filter((number) => numbers.has(number)).length +
    statement.topics.filter((topic) => quotation.topics.includes(topic)).length
  );
}

/** The statement of the same speaker that shares most topics and numbers with the quotation; nothing where none shares any. */
export function translated(
  quotation: ComparedStatement,
  statements: readonly ComparedStatement[],
): ComparedStatement | undefined {
  let best: ComparedStatement | undefined;
  let most = 0;
  for (const statement of statements) {
    if (!isSameSpeaker(quotation, statement)) continue;
    const like = likeness(quotation, statement);
    if (like > most) [best, most] = [statement, like];
  }
  return best;
}
