import type { Act } from '@readout/reader';

/** What a speaker does, of one and of several. */
const ACTS: Readonly<Record<Act, readonly [one: string, many: string]>> = {
  say: ['says', 'say'],
  stress: ['stresses', 'stress'],
  recall: ['recalls', 'recall'],
  discuss: ['discusses', 'discuss'],
  'call-for': ['calls for', 'call for'],
  propose: ['proposes', 'propose'],
  agree: ['agrees', 'agree'],
  accept: ['accepts', 'accept'],
  refuse: ['refuses', 'refuse'],
  reject: ['rejects', 'reject'],
  deny: ['denies', 'deny'],
  regret: ['regrets', 'regret'],
  worry: ['worries', 'worry'],
  condemn: ['condemns', 'condemn'],
  accuse: ['accuses', 'accuse'],
  welcome: ['welcomes', 'welcome'],
  thank: ['thanks', 'thank'],
  congratulate: ['congratulates', 'congratulate'],
  promise: ['promises', 'promise'],
  warn: ['warns', 'warn'],
  judge: ['judges', 'judge'],
  admit: ['admits', 'admit'],
  ask: ['asks', 'ask'],
  announce: ['announces', 'announce'],
  inform: ['informs', 'inform'],
};

export const actWords = (act: Act, speaker: string | undefined): string => ACTS[act][speaker === 'joint' ? 1 : 0];
