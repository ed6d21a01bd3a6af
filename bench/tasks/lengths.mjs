import { loadPack, read } from '@readout/reader';
import { world } from '@readout/world';
import { news } from '../corpus.mjs';

// Milliseconds that one document of each length takes, in a process that is warm: node lengths.mjs bytes …

const pack = await loadPack('en');
const cost = (length) => {
  const text = news(length);
  const start = performance.now();
  read({ text, published: '2024-05-15' }, pack, world);
  return performance.now() - start;
};
for (let i = 0; i < 40; i++) cost(20_000);
for (const length of process.argv.slice(2).map(Number)) {
  const runs = Array.from({ length: length < 100_000 ? 9 : 3 }, () => cost(length));
  process.stdout.write(`${length} ${Math.min(...runs)}\n`);
}
