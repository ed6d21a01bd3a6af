import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readout } from './readout.js';

const SAMPLES = fileURLToPath(new URL('../../../samples/documents.jsonl', import.meta.url));
const call = readFileSync(SAMPLES, 'utf8')
  .split('\n')
  .filter((line) => line.includes('"sample-2021-07-0'))
  .join('\n');

interface Compared {
  readonly flags: readonly { readonly kind: string; readonly side?: string; readonly passages: { words: string }[] }[];
}

test('the sample call shows what it is there to show: claims printed as joint that one account alone carries', async () => {
  const { code, out } = await readout(['compare', '-', '--json'], { input: call });
  expect(code).toBe(0);
  const { flags } = JSON.parse(out) as Compared;
  expect(
    flags.filter(({ kind }) => kind === 'joint-from-one-side').map(({ side, passages }) => [side, passages[0]?.words]),
  ).toEqual([
    ['RU', "un retour à un dialogue normal entre l'Union européenne et la Russie"],
    ['FR', "l'Ukraine, de la Libye et du Haut-Karabagh"],
  ]);
});
