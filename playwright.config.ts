import { defineConfig } from '@playwright/test';
import { choiceName } from '#offline/names.ts';
import { chromiumArguments, chromiumPath } from './src/checks/chromium.ts';

// `npm test` builds this folder first; JOURNEY_DIST names another build under the same base.
const folder = process.env.JOURNEY_DIST ?? 'reports/shrinkage';
const base = '/shrinkage/';
// JOURNEY_PORT lets two checkouts on one machine be tested at the same time.
const port = Number(process.env.JOURNEY_PORT ?? 4328);
const baseURL = `http://localhost:${port}${base}`;

export default defineConfig({
  testDir: 'src/checks/journeys',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // Only what hangs: how long a page takes on a busy machine says nothing about the code.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL,
    locale: 'en-GB',
    // Pages are kept where that is what is tested, on servers of other ports: here it would take time.
    storageState: {
      cookies: [],
      origins: [
        {
          origin: new URL(baseURL).origin,
          localStorage: [{ name: choiceName(base), value: 'off' }],
        },
      ],
    },
    launchOptions: { executablePath: chromiumPath(), args: [...chromiumArguments] },
  },
  webServer: {
    command: `node src/checks/serve-dist.ts ${folder} ${base} ${port}`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
