import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord, type RecordStore } from '@readout/record';
import pg from 'pg';
import { inject } from 'vitest';

/** An empty record on one engine; opened as often as a test likes. */
export interface TestRecord {
  /** Its folder, or the address of its database. */
  readonly address: string;
  readonly open: () => Promise<RecordStore>;
  readonly remove: () => Promise<void>;
}

/** A record that a suite works on. */
export interface Opened {
  readonly record: RecordStore;
}

export const ENGINES: Readonly<Record<'pglite' | 'postgresql', () => Promise<TestRecord>>> = {
  async pglite() {
    const dataDir = mkdtempSync(join(tmpdir(), 'readout-test-'));
    return {
      address: dataDir,
      open: () => openRecord({ dataDir, databaseUrl: '' }),
      remove: async () => rmSync(dataDir, { recursive: true, force: true }),
    };
  },
  async postgresql() {
    const server = inject('postgres');
    const name = `test_${process.pid}_${Date.now().toString(36)}`;
    await query(server, `create database ${name}`);
    const databaseUrl = server.replace('/postgres?', `/${name}?`);
    return {
      address: databaseUrl,
      open: () => openRecord({ databaseUrl }),
      remove: () => query(server, `drop database ${name} with (force)`),
    };
  },
};

async function query(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(sql);
  await client.end();
}
