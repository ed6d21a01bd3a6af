import type { Group } from '../types.js';

export const groups: readonly Group[] = [];
