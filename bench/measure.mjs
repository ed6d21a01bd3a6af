import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const SPENT = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();console.error('spent',u.userCPUTime+u.systemCPUTime,u.maxRSS)})`;

/** Runs a program of this Node from its start to its end: seconds by the clock, seconds of processor, MB at most. */
export function measure(program, ...args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [`--import=${SPENT}`, program, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DATABASE_URL: '' },
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('close', (code) => {
      const [, cpu, rss] = /^spent (\d+) (\d+)$/m.exec(said) ?? [];
      if (code !== 0 || !cpu) return reject(new Error(`${program} ${args.join(' ')}: ${said}`));
      resolve({ seconds: (performance.now() - start) / 1000, cpu: Number(cpu) / 1e6, memory: Number(rss) / 1024 });
    });
  });
}

/** The best of several runs: other work on the machine only ever adds. */
export async function best(runs, ...what) {
  const all = [];
  for (let i = 0; i < runs; i++) all.push(await measure(...what));
  return all.reduce((a, b) => (b.cpu < a.cpu ? b : a));
}

/** A module of a package's folder, as an address to import. */
export const moduleIn = (folder, path) => pathToFileURL(`${folder}/node_modules/${path}`).href;
