import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RecordStore } from '@readout/record';
import { openPages } from './pages.js';
import { ServeError } from './serve-error.js';
import { shareRecord } from './share-record.js';

export interface ServeOptions {
  readonly record: RecordStore;
  /** This machine alone by default. */
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port?: number;
}

export interface Serving {
  readonly url: string;
  /** Stops listening and ends open connections; the record stays open. */
  close(): Promise<void>;
}

/** Serves the pages of a record, from this one process. */
export async function serve({ record, host = '127.0.0.1', port = 4180 }: ServeOptions): Promise<Serving> {
  shareRecord(record);
  const server = createServer(await openPages());
  await listen(server, host, port);
  return { url: addressOf(server, host), close: () => close(server) };
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = code === 'EADDRINUSE' ? `port ${port} is in use; choose another with --port` : message;
    throw new ServeError('cannot-serve', `cannot serve at ${host}: ${reason}`);
  }
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const local = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host);
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${local ? 'localhost' : name}:${port}`;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
