import type { Auxiliary } from '../pack.js';

const forms = (role: Auxiliary['role'], tense: Auxiliary['tense'], texts: string): Auxiliary[] => texts.split('|').map((text) => ({ text, role, tense }));

/** No perfect and no article: "быть" makes the passive past and the future, the rest are modal words. */
export const auxiliaries: readonly Auxiliary[] = [
  ...forms('be', 'past', 'был|была|было|были'),
  ...forms('be', 'infinitive', 'быть'),
  ...forms('be', 'gerund', 'будучи'),
  ...forms('will', 'future', 'будет|будут'),
  ...forms('must', 'present', 'должен|должна|должно|должны|обязан|обязаны|предстоит'),
  ...forms('must', 'imperfect', 'должен был|должна была|должно было|должны были|предстояло'),
  ...forms('can', 'present', 'может|могут'),
  ...forms('can', 'conditional', 'мог бы|могла бы|могли бы'),
  ...forms('can', 'past', 'мог|могла|могли|смог|смогла|смогли'),
  ...forms('want', 'present', 'хочет|хотят|желает|желают'),
  ...forms('want', 'imperfect', 'хотел|хотела|хотели'),
  ...forms('want', 'conditional', 'хотел бы|хотела бы|хотели бы'),
];
