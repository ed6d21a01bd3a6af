import { setFlagsFromString } from 'node:v8';

/**
 * Reading is many small functions, and most runs end within seconds. Left to itself V8 spends as much on optimising
 * them as on running them: it is told to inline less, to copy no loop bodies, and to wait longer. Long runs lose nothing
 * by it. These are read whenever a function is compiled; most other flags must not be set once the engine runs.
 */
export function optimiseLess(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
  setFlagsFromString('--no-turbo-loop-peeling');
  setFlagsFromString('--interrupt-budget=200000');
}
