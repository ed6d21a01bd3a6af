import { existsSync, readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { TEMPLATE } from './template.js';

// Makes an empty database in the folder that it is told, from the template where the build made one, and ends.

const dataDir = workerData as string;
const template = existsSync(TEMPLATE) ? { loadDataDir: new Blob([readFileSync(TEMPLATE)]) } : {};
const pglite = await PGlite.create({ dataDir, ...template });
await pglite.close();
