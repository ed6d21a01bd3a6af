import type { TopicTerms } from '../topic-terms.js';

export const topics: Readonly<Record<string, TopicTerms>> = {};
