import type { Act } from '@readout/reader';
import type { ExamplesOf } from '../examples.js';
import type { relationRules } from './relation-rules.js';

/** What two sides do by what they say on one topic. */
export const relationExamples: ExamplesOf<typeof relationRules, readonly [Act, Act]> = {
  'same-stand': {
    yes: [
      ['agree', 'accept'],
      ['call-for', 'propose'],
      ['stress', 'recall'],
      ['reject', 'refuse'],
    ],
    no: [
      ['agree', 'discuss'],
      ['call-for', 'reject'],
    ],
  },
  'blamed-here-and-there': {
    yes: [['accuse', 'condemn']],
    no: [
      ['accuse', 'accuse'],
      ['condemn', 'reject'],
    ],
  },
  'rejected-here': {
    yes: [
      ['call-for', 'reject'],
      ['refuse', 'agree'],
      ['accuse', 'deny'],
    ],
    no: [
      ['reject', 'refuse'],
      ['reject', 'discuss'],
      ['reject', 'condemn'],
    ],
  },
  'agreed-here-called-for-there': {
    yes: [
      ['agree', 'call-for'],
      ['propose', 'accept'],
    ],
    no: [
      ['agree', 'agree'],
      ['agree', 'stress'],
    ],
  },
  'more-than-told': {
    yes: [
      ['agree', 'discuss'],
      ['stress', 'call-for'],
      ['reject', 'recall'],
    ],
    no: [
      ['stress', 'recall'],
      ['agree', 'call-for'],
    ],
  },
};
