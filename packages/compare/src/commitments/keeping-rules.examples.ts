import type { LaterContact } from '../comparison.js';
import type { ExamplesOf } from '../examples.js';
import type { keepingRules, Pledged } from './keeping-rules.js';

const made = '2024-02-10';
const people = ['person/ada', 'person/bo'];
const on = (date: string, participants: readonly string[] = people, kind: LaterContact['kind'] = 'meeting') => ({
  id: date,
  kind,
  date,
  participants,
});

export const keepingExamples: ExamplesOf<typeof keepingRules, readonly [Pledged, LaterContact]> = {
  meet: {
    yes: [
      [{ made, people, due: '2024-03' }, on('2024-03-31')],
      [{ made, people, due: '2024-03-20' }, on('2024-03-21')],
      [{ made, people }, on('2025-01-02', ['person/ada', 'person/other'], 'call')],
      [{ made, people, contactKind: 'meeting' }, on('2024-05-02', people, 'visit')],
    ],
    no: [
      [{ made, people, due: '2024-03' }, on('2024-04-03')],
      [{ made, people, contactKind: 'meeting' }, on('2024-03-02', people, 'call')],
      [{ made, people }, on('2024-03-02', ['person/other'])],
      [{ made, people }, on('2024-02-10')],
      [{ made, people }, on('2025-09-02')],
    ],
  },
  continue: {
    yes: [[{ made, people }, on('2024-03-02', ['person/other'], 'letter')]],
    no: [[{ made, people }, on('2024-02-09')]],
  },
  instruct: {
    yes: [[{ made, people }, on('2024-03-02', ['person/other'])]],
    no: [[{ made, people }, on('2024-03-02')]],
  },
};
