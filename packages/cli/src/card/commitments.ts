import type { Commitment, CommitmentKind, Comparison } from '@readout/compare';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

const KINDS: Readonly<Record<CommitmentKind, string>> = {
  meet: 'to meet',
  continue: 'to continue',
  instruct: 'to have others do it',
};

/** What the parties say they will do, in whose words, and what became of it. */
export function commitmentLines({ commitments, documents }: Comparison, style: Style): string[] {
  if (commitments.length === 0) return [];
  const names = new Map(documents.map(({ id, publisher }) => [id, publisher ?? id]));
  return ['', style.bold('Commitments'), ...commitments.flatMap((one) => oneCommitment(one, names, style))];
}

function oneCommitment(commitment: Commitment, names: ReadonlyMap<string, string>, style: Style): string[] {
  const { kind, sides, due, tellings } = commitment;
  const head = [`- ${sides.join(', ')}: ${KINDS[kind]}`, ...(due ? [`due ${due}`] : []), ...outcomeWords(commitment)];
  return [
    ...wrap(head.join('; '), style.width, '  '),
    ...tellings.flatMap(({ passage, side, rule }) => {
      const why = style.why ? ` [${rule}]` : '';
      const whose = side ?? names.get(passage.document) ?? passage.document;
      return wrap(`> ${whose}: ${passage.words}${why}`, style.width - 2, '  ').map((line) => style.dim(`  ${line}`));
    }),
  ];
}

/** Nothing of what no record was asked for. */
function outcomeWords({ outcome, keptBy }: Commitment): string[] {
  if (outcome === 'kept') return [`kept: ${keptBy?.id}`];
  return outcome === 'nothing-found' ? ['nothing found'] : [];
}
