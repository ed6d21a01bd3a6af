import type { Cast } from '../2-actors/index.js';
import type { Statements } from '../5-statements/index.js';
import type { ContactFound } from '../6-contacts/index.js';
import type { Pack } from '../languages/pack.js';
import type { Initiative } from '../reading.js';

export interface InitiativeInput {
  readonly read: Statements;
  readonly cast: Cast;
  readonly contacts: readonly ContactFound[];
  readonly pack: Pack;
}

/** Proposals and who stands where on them. */
export function findInitiatives(_input: InitiativeInput): Initiative[] {
  return [];
}
