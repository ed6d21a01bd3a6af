/** Takes a stream of bytes in pieces of the reader's choice, holding no more than one piece and one chunk. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  #ended = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The text up to and with the mark (or the other one); undefined at the end of the stream. Throws when it does not come in time. */
  async until(mark: string, most: number, other: string): Promise<string | undefined> {
    for (;;) {
      const start = firstOf(this.#held);
      const found = [mark, other]
        .map((one) => [this.#held.indexOf(one, start), one.length] as const)
        .filter(([at]) => at >= 0);
      if (found.length > 0) {
        const [at, length] = found.reduce((a, b) => (b[0] < a[0] ? b : a));
        const text = this.#held.subarray(start, at + length).toString('utf8');
        this.#held = this.#held.subarray(at + length);
        return text;
      }
      if (this.#held.length > most) throw new Error('a head without end');
      if (!(await this.#more())) {
        if (this.#held.subarray(start).length === 0) return undefined;
        throw new Error('cut off');
      }
    }
  }

  /** Exactly so many bytes; undefined when the stream ends before. */
  async take(length: number): Promise<Uint8Array | undefined> {
    const parts: Buffer[] = [];
    let missing = length;
    while (missing > 0) {
      if (this.#held.length === 0 && !(await this.#more())) return undefined;
      const part = this.#held.subarray(0, missing);
      parts.push(part);
      this.#held = this.#held.subarray(part.length);
      missing -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Goes over so many bytes without keeping them; undefined when the stream ends before. */
  async skip(length: number): Promise<number | undefined> {
    let missing = length;
    while (missing > 0) {
      if (this.#held.length === 0 && !(await this.#more())) return undefined;
      const part = Math.min(missing, this.#held.length);
      this.#held = this.#held.subarray(part);
      missing -= part;
    }
    return length;
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const next = await this.#chunks.next();
    if (next.done) this.#ended = true;
    else this.#held = this.#held.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#held, next.value]);
    return !next.done;
  }
}

/** Line ends before a record belong to the one before it. */
function firstOf(bytes: Buffer): number {
  let at = 0;
  while (bytes[at] === 13 || bytes[at] === 10) at++;
  return at;
}
