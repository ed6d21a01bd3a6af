export { comparisonCard } from './card/comparison-card.js';
export { styleFor } from './card/style.js';
export { complain } from './problems.js';
export { openReader } from './reader.js';
