import { optimiseLess } from './engine.js';
import { run } from './program.js';

optimiseLess();
await run(process.argv);
