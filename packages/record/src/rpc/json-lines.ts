import type { Socket } from 'node:net';

export const sendLine = (socket: Socket, value: unknown): boolean => socket.write(`${JSON.stringify(value)}\n`);

/** Calls back for each line of JSON that a socket receives, in order. */
export function onLines(socket: Socket, receive: (value: unknown) => void): void {
  let parts: string[] = [];
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    const pieces = chunk.split('\n');
    for (const [index, piece] of pieces.entries()) {
      parts.push(piece);
      if (index === pieces.length - 1) break;
      receive(JSON.parse(parts.join('')));
      parts = [];
    }
  });
}
