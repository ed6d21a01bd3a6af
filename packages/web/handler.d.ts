import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request with a page. Built by `npm run build`. */
export const handler: (request: IncomingMessage, response: ServerResponse) => void;
