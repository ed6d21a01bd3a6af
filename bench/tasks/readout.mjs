import { readFileSync } from 'node:fs';
import { loadPack, read } from '@readout/reader';
import { world } from '@readout/world';
import { optimiseLess } from '../../packages/cli/dist/engine.js';

// Reads every document of a file, in an engine set up as the command does it: node readout.mjs documents.json

optimiseLess();

const pack = await loadPack('en');
for (const document of JSON.parse(readFileSync(process.argv[2], 'utf8'))) read(document, pack, world);
