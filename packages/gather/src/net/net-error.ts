/** Why nothing was fetched. `again`: the reason may pass. `wait`: milliseconds that the server asks for. */
export class NetError extends Error {
  readonly code: 'refused' | 'network' | 'too-large';
  readonly again: boolean;
  readonly wait: number | undefined;

  constructor(code: NetError['code'], message: string, again = false, wait?: number) {
    super(message);
    this.name = 'NetError';
    this.code = code;
    this.again = again;
    this.wait = wait;
  }
}
