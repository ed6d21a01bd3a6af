import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { TEMPLATE } from './template.js';

// Run by the build: makes the template, once for each version of the engine.

if (!existsSync(TEMPLATE)) {
  const pglite = await PGlite.create();
  const packed = await pglite.dumpDataDir('gzip');
  writeFileSync(`${TEMPLATE}.new`, Buffer.from(await packed.arrayBuffer()));
  renameSync(`${TEMPLATE}.new`, TEMPLATE);
  await pglite.close();
}
