import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM } from './scripts/setup/chromium.mjs';
import { plainAnnouncer } from './scripts/site/announcer.ts';

export default defineConfig({
  plugins: [plainAnnouncer(), sveltekit()],
  // A small font or picture inside a style sheet would be a data: address, which the policy refuses.
  build: { assetsInlineLimit: 0 },
  test: {
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // A quarter of the time went into loading the same modules for each file again.
          isolate: false,
          // By itself it leaves a core to whoever edits.
          maxWorkers: '100%',
          // Some build a whole archive; a limit on time is there for what hangs.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/{golden,contract}/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        // Without SvelteKit: a file that is not there is a 404 here, and nobody renders a page for it.
        appType: 'mpa',
        publicDir: 'static',
        plugins: [svelte()],
        // Found by the bundler while a test runs, they would reload the page under it.
        optimizeDeps: { include: ['@duckdb/duckdb-wasm', 'apache-arrow', 'hyparquet'] },
        test: {
          name: 'browser',
          include: ['{src,tests}/**/*.browser.test.ts'],
          globalSetup: ['tests/contract/native-answers.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: CHROMIUM }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
