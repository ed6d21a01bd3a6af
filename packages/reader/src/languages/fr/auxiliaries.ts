import type { Auxiliary } from '../pack.js';

const forms = (role: Auxiliary['role'], tense: Auxiliary['tense'], texts: string): Auxiliary[] => texts.split(' ').map((text) => ({ text, role, tense }));

export const auxiliaries: readonly Auxiliary[] = [
  ...forms('have', 'present', 'a ont avons ai'), ...forms('have', 'imperfect', 'avait avaient'), ...forms('have', 'past', 'eut eurent'), ...forms('have', 'future', 'aura auront'),
  ...forms('have', 'conditional', 'aurait auraient'), ...forms('have', 'infinitive', 'avoir'), ...forms('have', 'gerund', 'ayant'), ...forms('have', 'subjunctive', 'ait aient'),
  ...forms('be', 'present', 'est sont sommes'), ...forms('be', 'imperfect', 'était étaient'), ...forms('be', 'past', 'fut furent'), ...forms('be', 'future', 'sera seront'),
  ...forms('be', 'conditional', 'serait seraient'), ...forms('be', 'infinitive', 'être'), ...forms('be', 'gerund', 'étant'), ...forms('be', 'participle', 'été'), ...forms('be', 'subjunctive', 'soit soient'),
  ...forms('must', 'present', 'doit doivent'), ...forms('must', 'imperfect', 'devait devaient'), ...forms('must', 'conditional', 'devrait devraient'), ...forms('must', 'future', 'devra devront'), ...forms('must', 'infinitive', 'devoir'),
  ...forms('can', 'present', 'peut peuvent'), ...forms('can', 'imperfect', 'pouvait pouvaient'), ...forms('can', 'conditional', 'pourrait pourraient'), ...forms('can', 'future', 'pourra pourront'),
  ...forms('want', 'present', 'veut veulent souhaite souhaitent'), ...forms('want', 'imperfect', 'voulait voulaient souhaitait souhaitaient'), ...forms('want', 'conditional', 'voudrait souhaiterait'),
  ...forms('go', 'present', 'va vont vient viennent'), ...forms('go', 'imperfect', 'allait allaient venait venaient'),
];
