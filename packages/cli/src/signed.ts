import { userInfo } from 'node:os';
import type { Signed } from '@readout/record';
import type { SignedOptions } from './options.js';

/** Who answers for it, and why; the record refuses what nobody gives a reason for. */
export function signed({ author, reason }: SignedOptions): Signed {
  return { author: author || process.env.READOUT_AUTHOR || userInfo().username, reason: reason ?? '' };
}
