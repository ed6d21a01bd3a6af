import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { bundleCommand } from './bundle.mjs';
import { ensureInstalled } from './install.mjs';
import { bin, must, ROOT } from './run.mjs';

const STAMP = join(ROOT, '.cache', 'built');
const MADE = new Set(['node_modules', 'dist', '.svelte-kit', 'test']);

/** Builds all packages and the pages, unless nothing has changed since the last time. */
export async function ensureBuilt() {
  await ensureInstalled();
  const sources = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources && isBuilt()) return;
  console.log('Building …');
  await must(process.execPath, [bin('tsc'), '-b', ...projects()]);
  await must(process.execPath, [join(ROOT, 'packages/record/dist/embedded/make-template.js')]);
  await bundleCommand();
  if (hasScript('web', 'build')) await must('npm', ['run', '--silent', 'build', '-w', '@readout/web'], { quiet: true });
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, sources);
}

const packages = () => readdirSync(join(ROOT, 'packages'));
const projects = () =>
  packages()
    .map((name) => `packages/${name}/tsconfig.json`)
    .filter((path) => existsSync(join(ROOT, path)));
const isBuilt = () => packages().every((name) => existsSync(join(ROOT, 'packages', name, 'dist')));
const hasScript = (name, script) =>
  JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8')).scripts?.[script];

/** Names, sizes and times of everything the build reads. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'tsconfig.base.json', ...files('packages')]) {
    const { size, mtimeMs } = statSync(join(ROOT, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function files(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !MADE.has(name) && !name.endsWith('.test.ts'))
    .flatMap((entry) => (entry.isDirectory() ? files(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) await ensureBuilt();
