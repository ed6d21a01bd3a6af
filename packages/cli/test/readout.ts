import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const READOUT = fileURLToPath(new URL('../bin/readout.js', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  /** Lines on standard error. */
  readonly complaints: readonly string[];
}

/** Runs the command line as a user would, in an environment that names no record. */
export function readout(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [READOUT, ...args], {
    env: { ...process.env, DATABASE_URL: '', READOUT_DATA: '', ...env },
  });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out, complaints: errors.split('\n').filter(Boolean) }));
  });
}
