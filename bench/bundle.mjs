import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { bin, ROOT } from '../scripts/run.mjs';

const kB = (bytes) => bytes.length / 1000;

/** What a page loads to read one language: reader, world and that pack, in kB as they are sent. */
export function bundleSizes(folder, language = 'en') {
  const entry = join(folder, 'entry.mjs');
  const out = join(folder, 'bundle');
  const dist = (path) => JSON.stringify(join(ROOT, 'packages', path));
  writeFileSync(
    entry,
    `export { read } from ${dist('reader/dist/read.js')};
export { pack } from ${dist(`reader/dist/languages/${language}/index.js`)};
export { world } from ${dist('world/dist/index.js')};\n`,
  );
  execFileSync(bin('esbuild'), [entry, '--bundle', '--minify', '--format=esm', '--log-level=error', `--outdir=${out}`]);
  const code = Buffer.concat(readdirSync(out).map((name) => readFileSync(join(out, name))));
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return { plain: kB(code), gzip: kB(gzipSync(code, { level: 9 })), brotli: kB(brotliCompressSync(code, quality)) };
}
