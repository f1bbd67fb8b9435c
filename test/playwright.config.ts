import { defineConfig } from '@playwright/test';

const isCi = (process.env['CI'] ?? '') !== '';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.e2e/results',
  // A hang is what this catches; on a busy machine a test with many screens takes over a minute.
  timeout: 180_000,
  fullyParallel: true,
  forbidOnly: isCi,
  retries: isCi ? 1 : 0,
  workers: 2,
  reporter: [['list']],
  // An empty locale leaves the browser's own: Playwright's default would force English on the extension.
  use: { locale: '' },
});
