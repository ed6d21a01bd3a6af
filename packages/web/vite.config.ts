import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  // Fonts stay files: the content policy allows no data: addresses.
  build: { assetsInlineLimit: 0 },
});
