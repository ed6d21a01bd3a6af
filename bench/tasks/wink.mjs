import { readFileSync } from 'node:fs';
import { moduleIn } from '../measure.mjs';

// Tags every document of a file: node wink.mjs documents.json folder-of-peers

const { default: winkNLP } = await import(moduleIn(process.argv[3], 'wink-nlp/src/wink-nlp.js'));
const { default: model } = await import(moduleIn(process.argv[3], 'wink-eng-lite-web-model/dist/model.js'));
const nlp = winkNLP(model, ['sbd', 'pos']);
for (const { text } of JSON.parse(readFileSync(process.argv[2], 'utf8'))) nlp.readDoc(text);
