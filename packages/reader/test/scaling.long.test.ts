import { describe } from 'vitest';
import { hostile } from './hostile-texts.js';
import { growsWithLength } from './scaling.js';

describe('every hostile text: cost grows with length', () => growsWithLength(hostile));
