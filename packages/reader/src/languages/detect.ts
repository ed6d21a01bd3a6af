import { everydayWords } from './everyday-words.js';
import { hasPack } from './index.js';

/** In a text no longer than this (UTF-16 code units) names may weigh more than words. */
const SHORT = 300;
/** Of the score of the best language: as good as it, and near enough that the words decide. */
const EQUAL = 0.97;
const NEAR = 0.8;

/** The language of a text (BCP 47), or undefined where it is too short to tell. The detector is loaded on first use. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(text.slice(0, 5000));
  const scores = Object.entries(result.getScores()).sort((a, b) => b[1] - a[1]);
  const [best] = scores;
  const read = scores.find(([language]) => hasPack(language));
  if (!best || !read || text.length > SHORT) return result.language || undefined;
  const near = read[1] / best[1];
  return near >= EQUAL || (near >= NEAR && isMadeOf(text, read[0])) ? read[0] : best[0];
}

/** True of a text whose every word but names is an everyday word of the language: "Lavrov met Fidan in Ankara." */
function isMadeOf(text: string, language: string): boolean {
  const found = text.match(/(?<![\p{L}\p{M}])\p{Ll}+(?![\p{L}\p{M}])/gu) ?? [];
  return found.length > 1 && found.every((word) => everydayWords[language]?.has(word));
}
