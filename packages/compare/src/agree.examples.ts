import type { agreementRules } from './agree.js';
import type { ExamplesOf } from './examples.js';

/** Two values that go together, and two that contradict each other. */
type Values = readonly [string, string];

export const agreementExamples: ExamplesOf<typeof agreementRules, Values> = {
  kind: {
    yes: [
      ['call', 'video-call'],
      ['summit', 'meeting'],
      ['talks', 'visit'],
    ],
    no: [
      ['call', 'meeting'],
      ['letter', 'talks'],
    ],
  },
  status: {
    yes: [
      ['planned', 'held'],
      ['proposed', 'refused'],
    ],
    no: [['held', 'refused']],
  },
  date: { yes: [['2021-07', '2021-07-02']], no: [['2021-07-01', '2021-07-02']] },
  duration: {
    yes: [
      ['PT1H', 'PT55M'],
      ['PT90M', 'PT1H30M'],
      ['P1D', 'PT24H'],
      ['', 'PT1H'],
    ],
    no: [
      ['PT1H', 'PT2H'],
      ['PT45M', 'PT1H15M'],
    ],
  },
  initiator: { yes: [['FR', 'FR']], no: [['FR', 'joint']] },
};
