import { describe, expect, test } from 'vitest';
import { agreementExamples } from '../src/agree.examples.js';
import { agreementRules, contradict } from '../src/agree.js';
import { retoldExamples } from '../src/flags/retold.examples.js';
import { Claims } from '../src/flags/retold.js';

describe.each(agreementRules.map(({ id }) => id))('%s', (field) => {
  test.each(agreementExamples[field].yes)('%s goes with %s', (a, b) => {
    expect([contradict(field, a, b), contradict(field, b, a)]).toEqual([false, false]);
  });
  test.each(agreementExamples[field].no)('%s contradicts %s', (a, b) => {
    expect([contradict(field, a, b), contradict(field, b, a)]).toEqual([true, true]);
  });
});

test.each(retoldExamples.yes)('%s is retold: %s', (claim, sentence) => {
  expect(new Claims([claim]).retoldIn(sentence)).toEqual([0]);
});
test.each(retoldExamples.no)('%s is not retold: %s', (claim, sentence) => {
  expect(new Claims([claim]).retoldIn(sentence)).toEqual([]);
});
