import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** A quiet browser that looks for nothing on the network. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/**
 * A Chromium for tests: the system's; else Debian's package, when root; else the one of @sparticuz/chromium.
 * `from` says in words which one it is.
 */
export async function findChromium() {
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  const given = process.env.CHROMIUM_PATH;
  if (given && existsSync(given)) return { path: given, args, from: `CHROMIUM_PATH (${given})` };
  const found = onPath();
  if (found) return { path: found, args, from: `the system (${found})` };
  if (installDebian()) {
    const installed = onPath();
    if (installed) return { path: installed, args, from: `Debian's package, installed now (${installed})` };
  }
  const { default: packed } = await import('@sparticuz/chromium');
  return { path: await packed.executablePath(), args: [...packed.args, ...args], from: '@sparticuz/chromium' };
}

function onPath() {
  for (const name of NAMES) {
    const path = output('which', [name]);
    if (path) return path;
  }
  return undefined;
}

function installDebian() {
  if (process.getuid?.() !== 0 || !output('which', ['apt-get'])) return false;
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
    return true;
  } catch {
    return false;
  }
}

function output(command, args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}
