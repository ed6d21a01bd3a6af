import type { Topic } from '../types.js';

export const topics: readonly Topic[] = [];
