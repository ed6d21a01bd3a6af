#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/readout.js', import.meta.url);
if (!existsSync(main)) {
  console.error('readout is not built yet; run: npm run build');
  process.exit(2);
}
await import(main.href);
