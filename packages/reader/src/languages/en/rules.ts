import type { Rule } from '../../patterns/rule.js';

/** None yet: every row so far reads more than one language and stands in `shared/`. */
export const rules: readonly Rule[] = [];
