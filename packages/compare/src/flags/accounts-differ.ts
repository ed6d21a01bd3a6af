/** Two sides contradict each other on one field of the contact. */
import type { ComparedFlag, FieldRow } from '../comparison.js';
import type { FlagRule } from './flag-rule.js';

function flag({ field, values }: FieldRow): ComparedFlag {
  const told = values.filter(({ side }) => side !== undefined);
  const message = `Accounts differ on the ${field}: ${told.map(({ side, value }) => `${side} says ${value}`).join(', ')}.`;
  return { kind: 'accounts-differ', message, field, passages: told.flatMap(({ passages }) => passages) };
}

export const accountsDiffer: FlagRule = {
  id: 'accounts-differ',
  find: ({ fields }) => fields.filter(({ disputed }) => disputed).map(flag),
};
