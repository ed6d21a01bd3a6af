// Names that stand for two actors: kept with both, for the text to decide.
const congo = 'both states are called Congo and their people Congolese: a capital, a leader or the formal name decides';
const dominica = 'Dominica and the Dominican Republic share the demonym';

export const ambiguous: readonly { readonly name: string; readonly reason: string }[] = [
  { name: 'Congo', reason: congo },
  { name: 'Congolese', reason: congo },
  { name: 'Dominican', reason: dominica },
  { name: 'Dominicans', reason: dominica },
];
