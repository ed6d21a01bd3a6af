import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, ROOT } from './run.mjs';

/** Installs what package-lock.json names, if it is not all there. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  await must('npm', ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'], { quiet: true });
}

function isInstalled() {
  const there = packagesOf('node_modules/.package-lock.json');
  if (!there) return false;
  return Object.entries(packagesOf('package-lock.json') ?? {}).every(([path, wanted]) => {
    if (path === '' || wanted.link || wanted.optional || wanted.devOptional || !path.includes('node_modules/'))
      return true;
    return there[path]?.version === wanted.version;
  });
}

function packagesOf(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}
