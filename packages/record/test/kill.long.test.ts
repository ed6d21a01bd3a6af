import { killing } from './killing.js';

killing(50);
