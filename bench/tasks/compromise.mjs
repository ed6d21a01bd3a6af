import { readFileSync } from 'node:fs';
import { moduleIn } from '../measure.mjs';

// Tags every document of a file: node compromise.mjs documents.json folder-of-peers. `nlp` tags at once; nothing else is asked of it.

const { default: nlp } = await import(moduleIn(process.argv[3], 'compromise/builds/two/compromise-two.mjs'));
for (const { text } of JSON.parse(readFileSync(process.argv[2], 'utf8'))) nlp(text);
