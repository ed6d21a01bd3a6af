import { workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

// Makes an empty database in the folder that it is told, and ends.

const pglite = await PGlite.create(workerData as string);
await pglite.close();
