import type { WordClass } from '../languages/pack.js';

const classes = new Map<string, WordClass>();

/** "foreignMinistry" is written FOREIGN_MINISTRY in patterns. */
export function wordClassOf(name: string): WordClass {
  let word = classes.get(name);
  if (!word) {
    word = name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) as WordClass;
    classes.set(name, word);
  }
  return word;
}
