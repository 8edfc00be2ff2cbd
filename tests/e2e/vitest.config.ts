/*
 * The browser runs: one file after another, because each has two browsers of its own; a test that a busy machine made
 * late is tried once more, and says so.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.test.{ts,tsx}'],
    environment: 'node',
    fileParallelism: false,
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
