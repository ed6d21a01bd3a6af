import { once } from 'node:events';
import type { PlaceOptions } from './options.js';
import { print } from './output.js';
import { withRecord } from './record.js';

/** `readout serve`: the pages, until the process is told to stop. */
export async function serveRecord(
  options: PlaceOptions & {
    readonly host: string;
    readonly port: number;
  },
): Promise<void> {
  const { serve } = await import('@readout/server');
  await withRecord(options, async (record) => {
    const server = await serve({ record, host: options.host, port: options.port });
    await print(`Readout is at ${server.url} (Ctrl+C stops it)\n`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await server.close();
  });
}
