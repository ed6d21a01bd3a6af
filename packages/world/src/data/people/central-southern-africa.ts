import type { HolderRow } from './row.js';

export const rows: readonly HolderRow[] = [
];
