import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';

// npm start [-- --host HOST --port PORT --data DIR]: installs, builds, opens the record, reads the samples the first
// time, prints the comparison of the sample call, and serves the pages. Started again it does no work twice.

const { host, port, data } = options();
await ensureBuilt();
const [{ openRecord }, { serve }, readout, { loadSamples, printSample }] = await Promise.all([
  import('@readout/record'),
  import('@readout/server'),
  import('readout'),
  import('./samples.mjs'),
]);

try {
  const record = await openRecord({ dataDir: data, databaseUrl: process.env.DATABASE_URL });
  await loadSamples(record, readout);
  const server = await serve({ record, host, port });
  await printSample(record, readout, server.url);
  console.log(`\nReadout is at ${server.url} (Ctrl+C stops it)`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  await record.close();
  process.exit();
} catch (error) {
  readout.complain(error);
  process.exit();
}

function options() {
  const text = { type: 'string' };
  const { values } = parseArgs({ options: { host: text, port: text, data: text } });
  const number = Number(values.port ?? 4180);
  if (!Number.isInteger(number) || number < 0 || number > 65535) {
    console.error(`--port is a number from 0 to 65535, not ${values.port}`);
    process.exit(2);
  }
  return { host: values.host ?? '127.0.0.1', port: number, data: values.data || process.env.READOUT_DATA || 'data' };
}
