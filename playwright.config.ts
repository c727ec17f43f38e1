import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM } from './scripts/setup/chromium.mjs';

/** `npm test` chooses a free port; by hand this is the usual one. */
const port = Number(process.env['ATLAS_PORT'] ?? 4273);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // Where so much is broken, more of it tells nothing new and takes minutes.
  maxFailures: 10,
  // A machine that does other things too is slow, not wrong: limits are there for what hangs.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: CHROMIUM,
      },
    },
  ],
  webServer: {
    command: `node --import tsx scripts/site/preview.ts ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
