// Whether two English names stand for one actor: "Abdel Fattah el-Sisi" and "Abdel Fattah al-Sisi", "Kremlin" and
// "Presidency of Russia" (where the sides agree), "a Greek diplomat" and "the Greek diplomat".

import { codeOf } from './bodies.js';
import { fold } from './fold.js';
import { sameSide } from './sides.js';

export function sameName(a: string, b: string, aSide?: string | null, bSide?: string | null): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return true;
  const [codeA, codeB] = [codeOf(a), codeOf(b)];
  if (codeA !== undefined || codeB !== undefined) return codeA === codeB;
  const task = functionOf(x);
  if (task !== undefined && task === functionOf(y)) return !aSide || !bSide || sameSide(aSide, bSide);
  if (unnamed.test(x) !== unnamed.test(y)) return false;
  return unnamed.test(x) ? sameWords(x.split(' '), y.split(' ')) : samePerson(x.split(' '), y.split(' '));
}

const functions: readonly (readonly [string, RegExp])[] = [
  [
    'foreign ministry',
    /\b(foreign ministry|ministry of foreign affairs|foreign affairs ministry|state department|department of state|quai d orsay|foreign office|external affairs|global affairs)\b/,
  ],
  ['defence ministry', /\b(def[ce]n[cs]e ministry|ministry of def[ce]n[cs]e|pentagon|armed forces ministry)\b/],
  [
    'head',
    /\b(kremlin|elysee|white house|downing street|presidency|presidential|president s office|office of the president|prime minister s office|chancellery|government|moncloa|chigi|palace|press service|press secretary)\b/,
  ],
];

function functionOf(folded: string): string | undefined {
  return functions.find(([, words]) => words.test(folded))?.[0];
}

const unnamed =
  /^(an?|the|two|three|four|some|several|senior|official|source|adviser|diplomat)\b|\b(spokes(man|woman|person)|adviser|aide|source|diplomat|officials?|diplomats) (of|to|at|in|for|close)\b/;

/** Half of the words in common. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const shared = new Set(a.filter((word) => b.includes(word)));
  return shared.size / new Set([...a, ...b]).size >= 0.5;
}

function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [firstA = '', firstB = ''] = [a[0], b[0]];
  const [lastA = '', lastB = ''] = [a.at(-1), b.at(-1)];
  if (a.length < 2 || b.length < 2) return false;
  return (
    sameFirstName(firstA, firstB) &&
    (spelledAlike(lastA, lastB) || spelledAlike(a.slice(1).join(''), b.slice(1).join('')))
  );
}

function sameFirstName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0]) return false;
  return a.length === 1 || b.length === 1 || spelledAlike(a, b) || a.slice(0, 3) === b.slice(0, 3);
}

/** At most two letters apart, in words of five letters and more. */
function spelledAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 2) return false;
  return distance(a, b) <= 2;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + Number(letter !== other)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
