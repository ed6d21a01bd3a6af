import { setTimeout as sleep } from 'node:timers/promises';
import { ConnectionLost, RecordError } from '../errors.js';
import { type Call, remoteStore } from '../rpc/protocol.js';
import type { RecordStore } from '../types.js';
import { connect, inTime, NoAnswer } from './connect.js';
import { databaseIn, holdingRecord, usable } from './folder.js';
import { type Carrier, hold } from './hold.js';
import { type Holder, heldBy, holderOf, lives, lockOf } from './lock.js';

/** How long a holder may take: to say that it is there, and to do one piece of work. */
export interface Patience {
  readonly hello: number;
  readonly call: number;
}

const PATIENCE: Patience = { hello: 15_000, call: 120_000 };
const PAUSE = 40;
const ATTEMPTS = 5;

/** Opens an embedded folder: holds it, or works through the process that holds it; the caller sees no difference. */
export async function openEmbedded(
  dataDir: string,
  { create = true, patience = PATIENCE }: { readonly create?: boolean; readonly patience?: Patience } = {},
): Promise<RecordStore> {
  const folder = await (create ? usable(dataDir) : holdingRecord(dataDir));
  let carrier = await reach(folder, patience);
  let reopening: Promise<Carrier> | undefined;
  // Every call may be made twice: reading changes nothing, and the same document is kept once.
  const call: Call = async (method, args) => {
    for (let attempt = 1; ; attempt++) {
      const used = carrier;
      try {
        return await inTime(used.call(method, args), patience.call);
      } catch (error) {
        if (error instanceof NoAnswer) throw await busy(folder);
        if (!(error instanceof ConnectionLost) || attempt === ATTEMPTS) throw error;
        if (carrier === used) {
          reopening ??= reach(folder, patience).finally(() => {
            reopening = undefined;
          });
          carrier = await reopening;
        }
      }
    }
  };
  return remoteStore(call, () => carrier.close());
}

/** Holds the folder if it is free, else finds whoever holds it; a holder that is starting or leaving is waited for. */
async function reach(folder: string, patience: Patience): Promise<Carrier> {
  const until = Date.now() + patience.hello;
  for (;;) {
    const holder = await holderOf(lockOf(folder));
    const carrier =
      holder && lives(holder) ? await through(holder, until) : await hold(databaseIn(folder), lockOf(folder));
    if (carrier) return carrier;
    if (Date.now() > until) throw await busy(folder);
    await sleep(PAUSE);
  }
}

async function through(holder: Holder, until: number): Promise<Carrier | undefined> {
  try {
    return await connect(holder.socket, Math.max(until - Date.now(), 1));
  } catch {
    return undefined;
  }
}

async function busy(folder: string): Promise<RecordError> {
  const holder = await holderOf(lockOf(folder));
  const who = holder ? heldBy(holder) : 'another process';
  return new RecordError(
    'record-busy',
    `the record in ${folder} is held by ${who}, which does not answer; wait for it, or stop it and try again`,
  );
}
