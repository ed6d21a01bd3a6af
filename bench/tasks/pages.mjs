import { readInputs } from '@readout/gather';
import { detectLanguage, hasPack, loadPack, read } from '@readout/reader';
import { world } from '@readout/world';
import { optimiseLess } from '../../packages/cli/dist/engine.js';

// Reads every page of a web archive, from HTML to reading, holding one at a time: node pages.mjs pages.warc COUNT

optimiseLess();
let count = 0;
for await (const one of readInputs([process.argv[2]])) {
  if (!('input' in one)) throw new Error(`${one.origin}: ${one.error.message}`);
  const language = one.input.language ?? (await detectLanguage(one.input.text));
  if (!hasPack(language)) throw new Error(`${one.origin}: no pack for ${language}`);
  read({ ...one.input, language }, await loadPack(language), world);
  count++;
}
if (count !== Number(process.argv[3])) throw new Error(`${count} pages were read`);
