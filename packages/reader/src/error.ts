/** Misuse or input that cannot be read; `code` is stable, `message` says what is wrong and what to do. */
export class ReadoutError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ReadoutError';
  }
}
