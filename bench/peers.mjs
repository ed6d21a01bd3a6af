import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../scripts/run.mjs';

const LIST = fileURLToPath(new URL('peers/package.json', import.meta.url));
const FOLDER = join(ROOT, '.cache', 'bench-peers');

/** Installs the peers into the cache; their folder, or why there is none. */
export function installPeers() {
  const list = readFileSync(LIST, 'utf8');
  const installed = join(FOLDER, 'package.json');
  const names = Object.keys(JSON.parse(list).dependencies);
  const isThere = names.every((name) => existsSync(join(FOLDER, 'node_modules', name)));
  if (isThere && existsSync(installed) && readFileSync(installed, 'utf8') === list) return { folder: FOLDER };
  mkdirSync(FOLDER, { recursive: true });
  copyFileSync(LIST, installed);
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'], {
      cwd: FOLDER,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 120_000,
    });
    return { folder: FOLDER };
  } catch (error) {
    return {
      why:
        String(error.stderr || error.message)
          .trim()
          .split('\n')[0] || 'npm failed',
    };
  }
}
