import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contactRules } from '../languages/shared/contact-rules.js';
import { initiativeRules } from '../languages/shared/initiative-rules.js';
import { attributionRules, statementRules } from '../languages/shared/statement-rules.js';
import { compilePattern } from './compile.js';
import { KINDS } from './kinds.js';
import type { Rule } from './rule.js';

const manual = readFileSync(new URL('../../../../docs/pattern-language.md', import.meta.url), 'utf8');
const rules: readonly Rule[] = [...statementRules, ...attributionRules, ...contactRules, ...initiativeRules];
const atoms = rules.flatMap(({ pattern }) => compilePattern(pattern).flat());

describe('docs/pattern-language.md', () => {
  it.each([...KINDS])('explains %s', (name) => {
    expect(manual).toContain(`\`${name}\``);
  });

  it.each([...new Set(atoms.flatMap((a) => a.features.map((f) => (f.value === undefined ? f.key : `${f.key}:`))))])(
    'explains the feature %s',
    (feature) => {
      expect(manual).toContain(`\`${feature}${feature.endsWith(':') ? '' : '`'}`);
    },
  );

  it.each(['verb-that', 'receive-call'])('shows %s as the table has it', (id) => {
    const [, elements = ''] = new RegExp(`^${id}: +(.*)$`, 'mu').exec(manual) ?? [];
    expect(elements.trim().split(/\s+/).join(' ')).toBe(rules.find((r) => r.id === id)?.pattern);
  });
});

describe('a row', () => {
  it('has an id of its own', () => {
    const ids = rules.map((r) => `${r.stage} ${r.id}`);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(['verb:[that]', 'VERB[that', 'verb', 'a:b:ACTOR', 'ACTOR||NOUN', '..'])(
    'does not load with %s',
    (element) => {
      expect(() => compilePattern(`ACTOR ${element}`)).toThrow(element);
    },
  );

  it('binds a role to each alternative', () => {
    expect(compilePattern('who:ACTOR[person]|STATES?')).toEqual([
      [
        { role: 'who', name: 'ACTOR', word: 'actor', plain: false, features: [{ key: 'person' }], optional: true },
        { role: 'who', name: 'STATES', word: 'states', plain: false, features: [], optional: true },
      ],
    ]);
  });
});
