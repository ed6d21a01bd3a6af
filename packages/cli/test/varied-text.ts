import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SAMPLES = fileURLToPath(new URL('../../../samples/documents.jsonl', import.meta.url));

/** States that take each other's place, and people of theirs. */
const STATES = ['Kenya', 'Senegal', 'Peru', 'Chile', 'Norway', 'Japan', 'Egypt', 'Ghana', 'Finland', 'Vietnam'];
const PEOPLE = ['Amina Otieno', 'Moussa Diop', 'Lucía Rojas', 'Erik Dahl', 'Kenji Mori', 'Salma Hassan', 'Aino Virta'];

const sentences = readFileSync(SAMPLES, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { language: string; text: string })
  .filter(({ language }) => language === 'en')
  .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/u));

/** So many bytes of English: sentences of the samples in ever new order, their states and people changed. The same text each time. */
export function variedText(bytes: number): string {
  const next = numbers(7);
  const pick = <T>(list: readonly T[]): T => list[next() % list.length] as T;
  const paragraphs: string[] = [];
  for (let size = 0; size < bytes; size += (paragraphs.at(-1) as string).length + 2) {
    const [one, other, person] = [pick(STATES), pick(STATES), pick(PEOPLE)];
    const told = Array.from({ length: 3 + (next() % 5) }, () => pick(sentences)).join(' ');
    paragraphs.push(
      told
        .replace(/\bRussia\b|\bChina\b/gu, one)
        .replace(/\bFrance\b|\bGermany\b/gu, other)
        .replace(/\b(?:Vladimir Putin|Xi Jinping)\b/gu, person),
    );
  }
  return Buffer.from(paragraphs.join('\n\n'))
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\uFFFD+$/u, '');
}

/** A row of numbers that looks like chance and is always the same. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
