import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, must, ROOT } from './run.mjs';

const packageFolder = (name) => join(ROOT, 'packages', name);
const DIST = join(packageFolder('cli'), 'dist');
const TOGETHER = ['cli', 'compare', 'gather', 'reader', 'world'];

/** What stays a package of its own: the work of others, and the record and server, which find files beside them. */
function apart() {
  const names = TOGETHER.map((name) => (name === 'cli' ? 'readout' : `@readout/${name}`));
  const needed = TOGETHER.flatMap((name) =>
    Object.keys(JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8')).dependencies ?? {}),
  );
  return needed.filter((name) => !names.includes(name));
}

/**
 * The command in a few files, beside its modules: finding and opening three hundred of them took longer than reading a
 * document. A pack is a file of its own still, loaded when a text needs it.
 */
export async function bundleCommand() {
  for (const name of readdirSync(DIST)) if (name.startsWith('readout')) rmSync(join(DIST, name));
  await must(bin('esbuild'), [
    join(DIST, 'main.js'),
    `--outdir=${DIST}`,
    '--entry-names=readout',
    '--chunk-names=readout-[hash]',
    '--bundle',
    '--splitting',
    '--format=esm',
    '--platform=node',
    '--target=node20',
    '--log-level=warning',
    ...apart().map((name) => `--external:${name}`),
  ]);
}
