/** What a rule of comparison sees, and what it yields. */

import type { Background } from '../background.js';
import type { Carriers } from '../carriers.js';
import type { Account, ComparedFlag, FieldRow, Press } from '../comparison.js';
import type { Telling } from '../telling.js';

export interface Compared {
  readonly tellings: readonly Telling[];
  readonly accounts: readonly Account[];
  readonly carriers: Carriers;
  readonly press: Press;
  readonly fields: readonly FieldRow[];
  readonly background: Background;
}

export interface FlagRule {
  readonly id: string;
  readonly find: (compared: Compared) => ComparedFlag[];
}
