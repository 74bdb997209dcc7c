import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A ui test asks for a document in its first line: `// @vitest-environment happy-dom`.
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    maxWorkers: 2,
  },
});
