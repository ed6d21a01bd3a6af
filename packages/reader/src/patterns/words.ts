import type { WordClass } from '../languages/pack.js';

/** "foreignMinistry" is written FOREIGN_MINISTRY in patterns. */
export function wordClassOf(name: string): WordClass {
  return name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) as WordClass;
}
