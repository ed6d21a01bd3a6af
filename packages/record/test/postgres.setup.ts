import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the PostgreSQL that the tests brought up. */
    readonly postgres: string;
  }
}

/** Brings up a real PostgreSQL for the tests, and says which. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  console.log(`The record is tested on PGlite and on ${server.from}.`);
  project.provide('postgres', server.url);
  return server.stop;
}
