/* Unit tests: everything but the browser runs. `.ftl` files are read as text, as the build does. */
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/build/**'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
