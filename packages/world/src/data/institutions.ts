import type { Institution } from '../types.js';

export const institutions: readonly Institution[] = [];
