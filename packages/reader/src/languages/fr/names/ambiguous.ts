// Names that stand for two actors: kept with both, for the text to decide.
const reason = 'both states are called Congo and their people congolais: a capital, a leader or the formal name decides';

export const ambiguous: readonly { readonly name: string; readonly reason: string }[] = [
  { name: 'Congo', reason },
  { name: 'congolais', reason },
  { name: 'congolaise', reason },
  { name: 'congolaises', reason },
];
