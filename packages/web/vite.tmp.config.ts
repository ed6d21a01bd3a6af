import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
export default defineConfig({ plugins: [sveltekit()], build: { assetsInlineLimit: 0 }, resolve: { alias: { '@readout/reader': '/tmp/reader-stub.ts', '@readout/compare': '/work/main/packages/compare/src/index.ts', '@readout/world': '/work/main/packages/world/src/index.ts' } } });
