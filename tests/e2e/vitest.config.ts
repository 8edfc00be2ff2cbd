/*
 * The browser runs, two files at a time: each has browsers, pages and a proxy of its own. A test that a busy machine made
 * late is tried once more, and says so.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.test.{ts,tsx}'],
    environment: 'node',
    maxWorkers: 2,
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
