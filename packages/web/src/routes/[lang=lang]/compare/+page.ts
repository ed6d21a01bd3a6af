/** The one page with a script: it reads the texts in the browser. */
export const csr = true;
