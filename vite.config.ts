import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { laterPlugin } from './scripts/later-plugin.ts';
import { pagePlugin } from './scripts/page-plugin.ts';
import { completePrecache, LARGEST_FILE_BYTES, NOT_NEEDED_OFFLINE } from './scripts/precache.ts';
import { printPage } from './scripts/print-page.ts';
import { shelfSource } from './scripts/shelf/source.ts';
import { shelfPlugin } from './scripts/shelf-plugin.ts';

export default defineConfig({
  // Relative, so that the built app runs in any folder of any static host.
  base: './',
  build: {
    target: 'es2022',
    // An inlined asset is a data: address, which the content security policy refuses to all but pictures.
    assetsInlineLimit: 0,
    // Writing the shelf's questions is what a build takes its time for.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // One file up to the first question, one for what an answer needs: no request waits for another.
            { name: 'index', tags: ['$initial'] },
            { name: 'study', test: /src[\\/](state[\\/]study|storage[\\/]open)\.ts$/ },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  plugins: [
    laterPlugin(),
    shelfPlugin(shelfSource),
    pagePlugin(printPage),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      injectRegister: false,
      // public/manifest.webmanifest is a file like any other.
      manifest: false,
      // The worker's own build repeats what the app's has said.
      integration: {
        configureCustomSWViteBuild(options) {
          options.logLevel = 'error';
        },
      },
      injectManifest: {
        globPatterns: ['**/*'],
        globIgnores: NOT_NEEDED_OFFLINE,
        maximumFileSizeToCacheInBytes: LARGEST_FILE_BYTES,
        manifestTransforms: [completePrecache('dist')],
        minify: true,
        // A classic script, as it is registered.
        rollupFormat: 'iife',
      },
    }),
  ],
});
