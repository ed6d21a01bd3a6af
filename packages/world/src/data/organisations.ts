import type { Organisation } from '../types.js';

export const organisations: readonly Organisation[] = [];
