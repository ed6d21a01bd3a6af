/** One record of a web archive. */
export function recordOf(type: string, uri: string, block: string | Uint8Array): Buffer {
  const body = Buffer.from(block as string);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')]);
}
