import type { Auxiliary } from '../pack.js';

const forms = (role: Auxiliary['role'], tense: Auxiliary['tense'], texts: string): Auxiliary[] => texts.split(' ').map((text) => ({ text, role, tense }));

export const auxiliaries: readonly Auxiliary[] = [
  ...forms('have', 'present', 'has have'),
  ...forms('have', 'imperfect', 'had'),
  ...forms('have', 'gerund', 'having'),
  ...forms('be', 'present', 'is are am'),
  ...forms('be', 'past', 'was were'),
  ...forms('be', 'participle', 'been'),
  ...forms('be', 'infinitive', 'be'),
  ...forms('be', 'gerund', 'being'),
  ...forms('will', 'future', "will shall won't"),
  ...forms('will', 'conditional', "would wouldn't"),
  ...forms('do', 'present', "do does doesn't don't"),
  ...forms('do', 'past', "did didn't"),
  ...forms('must', 'present', 'must should'),
  ...forms('can', 'present', "can cannot can't may"),
  ...forms('can', 'conditional', 'could might'),
];
