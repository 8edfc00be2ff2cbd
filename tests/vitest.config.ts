/*
 * Unit tests: everything but the browser runs. `.ftl` files are read as text, as the build does. Threads share what they
 * have loaded, which halves the time: so a test leaves no module of ours other than it found it.
 */
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/build/**'],
    environment: 'node',
    pool: 'threads',
    isolate: false,
    testTimeout: 60_000,
  },
});
