import { expect, test } from 'vitest';
import { sameName } from './same-name.js';

test.each([
  ['person/antonio-guterres', 'person/antoniu-guterresh'],
  ['person/nikol-pashinyan', 'person/nikol-pachinian'],
  ['person/elmar-mammadyarov', 'person/elmar-mamediarov'],
  ['person/putin', 'person/vladimir-putin'],
  ['person/sergey-lavrov', 'person/sergei-lavroff'],
])('%s and %s can be one', (one, other) => {
  expect([sameName(one, other), sameName(other, one)]).toEqual([true, true]);
});

test.each([
  ['person/emmanuel-macron', 'person/jean-yves-le-drian'],
  ['person/vladimir-putin', 'person/sergey-lavrov'],
  ['person/joe-biden', 'person/hunter-biden'],
  ['person/xi-jinping', 'person/li-qiang'],
  ['person/olaf-scholz', 'person/frank-walter-steinmeier'],
  ['person/angela-merkel', 'person/annalena-baerbock'],
  ['person/antony-blinken', 'person/avril-haines'],
  ['person/hassan-rouhani', 'person/hossein-amirabdollahian'],
])('%s and %s are two', (one, other) => {
  expect([sameName(one, other), sameName(other, one)]).toEqual([false, false]);
});
