import type { Rule } from '../../patterns/rule.js';

/** None: every row reads more than one language and stands in `shared/`. */
export const rules: readonly Rule[] = [];
