import type { RecordStore } from '../types.js';

// The store at a distance: calls as plain data, over a socket or to a thread.

const METHODS = [
  'add',
  'addMany',
  'known',
  'contacts',
  'contactPages',
  'contact',
  'document',
  'revisions',
  'withdraw',
  'readmit',
  'withdrawal',
  'withdrawals',
  'correct',
  'undo',
  'corrections',
  'stale',
  'reread',
  'resolve',
  'export',
  'status',
  'claimSource',
  'endTurn',
  'watchStates',
  'watchedPages',
  'keepPage',
] as const;
type Method = (typeof METHODS)[number];

export interface Request {
  readonly id: number;
  /** "hello" asks whether anybody is there. */
  readonly method: Method | 'hello';
  readonly args: readonly unknown[];
}

export interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly code?: string; readonly message: string };
}

/** Carries one call to where the store is. */
export type Call = (method: Method, args: readonly unknown[]) => Promise<unknown>;

/** A store whose every call is carried elsewhere. */
export function remoteStore(call: Call, close: () => Promise<void>): RecordStore {
  const methods = METHODS.map((method) => [method, (...args: unknown[]) => call(method, args)] as const);
  return { ...(Object.fromEntries(methods) as unknown as Omit<RecordStore, 'close'>), close };
}

/** Does what a request asks for; what goes wrong is an answer, never an exception. */
export async function answer(store: Promise<RecordStore>, { id, method, args }: Request): Promise<Answer> {
  try {
    if (method === 'hello') return { id };
    if (!METHODS.includes(method)) throw new Error(`no such call: ${String(method)}`);
    const result = await ((await store)[method] as (...values: readonly unknown[]) => Promise<unknown>)(...args);
    return { id, result };
  } catch (error) {
    const { code, message } = error as Error & { code?: unknown };
    return { id, error: { ...(typeof code === 'string' ? { code } : {}), message } };
  }
}
