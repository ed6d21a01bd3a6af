// Names that stand for two actors: kept with both, for the text to decide.
const reason = 'both states are called Congo and their people конголезский: a capital, a leader or the formal name decides';

/** Every form of the adjective. */
export const ambiguous: readonly { readonly name: string; readonly reason: string }[] = ['конголезский', 'конголезского', 'конголезскому', 'конголезским', 'конголезском', 'конголезская', 'конголезской', 'конголезскую', 'конголезское', 'конголезские', 'конголезских', 'конголезскими'].map((name) => ({ name, reason }));
