import { killing } from './killing.js';

killing(5);
