import { defineConfig, devices } from '@playwright/test';
import { browserArguments } from './browser-arguments.ts';

const executablePath = process.env['BROWSER_PATH'];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './serve-site.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // A machine that is busy with something else must not refuse a change; what fails twice is broken.
  retries: process.env['CI'] === undefined ? 0 : 1,
  // Generous: a test that waits for a slow machine is late, not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    // Set by serve-site.ts; this file is read again in every worker.
    ...(process.env['SITE_URL'] !== undefined && { baseURL: process.env['SITE_URL'] }),
    locale: 'en',
    // A trace of every test would cost a third of the time; where nothing is tried again, ask for one with --trace=on.
    trace: 'on-first-retry',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: browserArguments,
    },
  },
});
