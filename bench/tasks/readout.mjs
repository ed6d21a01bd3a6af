import { readFileSync } from 'node:fs';
import { loadPack, read } from '@readout/reader';
import { world } from '@readout/world';

// Reads every document of a file: node readout.mjs documents.json

const pack = await loadPack('en');
for (const document of JSON.parse(readFileSync(process.argv[2], 'utf8'))) read(document, pack, world);
