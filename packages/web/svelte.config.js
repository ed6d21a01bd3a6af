import adapter from '@sveltejs/adapter-node';

/** Nothing is loaded from elsewhere, nothing is sent elsewhere, no script or style but our own. */
const directives = {
  'default-src': ['none'],
  'script-src': ['self'],
  'style-src': ['self'],
  // The one inline style of SvelteKit's own announcer of page changes.
  'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
  'font-src': ['self'],
  'img-src': ['self'],
  'connect-src': ['self'],
  'form-action': ['self'],
  'base-uri': ['none'],
  'frame-ancestors': ['none'],
};

export default {
  // The table of accounts names its roles: on narrow screens it is no longer laid out as a table.
  compilerOptions: { warningFilter: ({ code }) => code !== 'a11y_no_redundant_roles' },
  kit: {
    // Its own prefix: HOST, PORT and ORIGIN of the machine are none of its business.
    adapter: adapter({ out: 'dist', envPrefix: 'READOUT_PAGES_', precompress: false }),
    csp: { mode: 'auto', directives },
  },
};
