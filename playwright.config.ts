import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';

// Workers inherit it, and need not look again.
process.env.CHROMIUM ||= findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  outputDir: '.cache/e2e',
  reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
  use: {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    launchOptions: { executablePath: process.env.CHROMIUM },
    trace: 'retain-on-failure',
  },
});
