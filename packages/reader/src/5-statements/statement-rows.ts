import { statementRules } from '../languages/shared/statement-rules.js';
import { RuleIndex } from '../patterns/rule-index.js';

/** The rows of statements: at a quotation those that begin with one, at a verb or the comma before it the others. */
export const statementRows = new RuleIndex(statementRules);
