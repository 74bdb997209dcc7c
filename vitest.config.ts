import { defineConfig } from 'vitest/config';
import { shelfSource } from './scripts/shelf/source.ts';
import { shelfPlugin } from './scripts/shelf-plugin.ts';

export default defineConfig({
  plugins: [shelfPlugin(shelfSource)],
  test: {
    // A ui test asks for a document in its first line: `// @vitest-environment happy-dom`.
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    maxWorkers: 2,
    // Laws try thousands of cases; a machine that does other things meanwhile needs its time.
    testTimeout: 30_000,
  },
});
