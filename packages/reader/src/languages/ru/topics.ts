// The words by which Russian texts reveal what they are about.
import type { TopicTerms } from '../topic-terms.js';
import { dossiers } from './topics/dossiers.js';
import { themes } from './topics/themes.js';

export const topics: Readonly<Record<string, TopicTerms>> = { ...dossiers, ...themes };
