import { world } from '@readout/world';
import { describe, expect, it } from 'vitest';
import { loadPack, read } from '../src/index.js';
import { repeated, worst } from './hostile-texts.js';
import { growsWithLength } from './scaling.js';

describe('hostile texts: cost grows with length', () => growsWithLength(worst));

it.each(['"', '«', '(', 'a'])('a million times %s is read', { timeout: 30_000 }, async (mark) => {
  const reading = read({ text: repeated(['en', mark], 1_000_000) }, await loadPack('en'), world);
  expect(reading.statements).toEqual([]);
});
