/** Trouble that whoever started the server can mend; the message is one line and says what. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
  constructor(
    readonly code: 'cannot-serve',
    message: string,
  ) {
    super(message);
  }
}
