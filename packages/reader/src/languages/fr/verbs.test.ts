import { expect, it } from 'vitest';
import { verbForms } from './verb-forms.js';
import { verbs } from './verbs.js';

/** The word of a phrase that is conjugated: "se mettre d'accord" → "mettre", "s'envoler" → "envoler". */
const conjugated = (lemma: string): string | undefined => lemma.replace(/^s(?:e |['’])/, '').split(' ')[0];

it('every verb has its forms, else only its infinitive would be read', () => {
  const bare = verbs.map(({ lemma }) => conjugated(lemma)).filter((verb) => verb === undefined || !(verb in verbForms));
  expect([...new Set(bare)]).toEqual([]);
});
