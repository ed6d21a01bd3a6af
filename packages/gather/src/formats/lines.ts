/** One line of a stream; `cut` when it was longer than allowed and its bytes were dropped. */
export interface Line {
  readonly bytes: Uint8Array;
  readonly cut: boolean;
}

/** Cuts a stream of bytes at line ends, holding no more than one line of it. */
export async function* lines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): Line => {
    const line = { bytes: size > limit ? new Uint8Array() : Buffer.concat(parts), cut: size > limit };
    parts = [];
    size = 0;
    return line;
  };
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size > limit) parts = [];
    else if (part.length) parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
