import { RecordError, type RecordErrorCode } from '../errors.js';
import type { Answer } from './protocol.js';

interface Waiter {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Calls that wait for their answers. */
export class Waiting {
  #next = 1;
  #waiters = new Map<number, Waiter>();
  #lost: Error | undefined;

  /** Sends a call under a new number and waits for its answer. */
  ask(send: (id: number) => void): Promise<unknown> {
    if (this.#lost) return Promise.reject(this.#lost);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiters.set(id, { resolve, reject });
      send(id);
    });
  }

  take({ id, result, error }: Answer): void {
    const waiter = this.#waiters.get(id);
    this.#waiters.delete(id);
    if (error) waiter?.reject(asError(error));
    else waiter?.resolve(result);
  }

  /** Nobody will answer any more. */
  lose(error: Error): void {
    this.#lost ??= error;
    for (const waiter of this.#waiters.values()) waiter.reject(error);
    this.#waiters.clear();
  }
}

const asError = ({ code, message }: NonNullable<Answer['error']>): Error =>
  code === undefined ? new Error(message) : new RecordError(code as RecordErrorCode, message);
