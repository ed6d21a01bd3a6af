import { setFlagsFromString } from 'node:v8';

/**
 * Reading is many small functions, and most runs end within seconds. Left to itself V8 spends as much on optimising
 * them as on running them: it is told to inline less, and to wait longer. Long runs lose nothing by it.
 */
export function optimiseLess(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
  setFlagsFromString('--interrupt-budget=200000');
}
