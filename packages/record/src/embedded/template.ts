import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { dependencies } = createRequire(import.meta.url)('../../package.json') as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** An empty database of this version of the engine, packed: unpacking it takes less than half the memory of making one. The build makes it. */
export const TEMPLATE = fileURLToPath(
  new URL(`./template-${dependencies['@electric-sql/pglite']}.tar.gz`, import.meta.url),
);
