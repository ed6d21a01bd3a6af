import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord } from '@readout/record';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the PostgreSQL that the tests brought up. */
    readonly postgres: string;
    /** An empty embedded record to copy: making one anew takes seconds. */
    readonly template: string;
  }
}

/** Brings up a real PostgreSQL for the tests, and says which. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const template = mkdtempSync(join(tmpdir(), 'readout-template-'));
  const [server, record] = await Promise.all([startPostgres(), openRecord({ dataDir: template })]);
  await record.close();
  console.log(`The record is tested on PGlite and on ${server.from}.`);
  project.provide('postgres', server.url);
  project.provide('template', template);
  return async () => {
    rmSync(template, { recursive: true, force: true });
    await server.stop();
  };
}
