/** All rules of comparison, in the order in which their flags are shown. */
import type { ComparedFlag } from '../comparison.js';
import { accountsDiffer } from './accounts-differ.js';
import { attributionDropped } from './attribution-dropped.js';
import type { Compared, FlagRule } from './flag-rule.js';
import { fromReadings } from './from-readings.js';
import { jointFromOneSide, unattributed } from './joint-claims.js';
import { missingAccount } from './missing-account.js';
import { revised } from './revised.js';

export const flagRules: readonly FlagRule[] = [
  accountsDiffer,
  jointFromOneSide,
  unattributed,
  attributionDropped,
  missingAccount,
  revised,
  fromReadings,
];

export function flagsOf(compared: Compared): ComparedFlag[] {
  return flagRules.flatMap((rule) => rule.find(compared));
}
