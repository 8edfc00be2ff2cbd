/* Tests of what was built: they read `.output/` and need `npm run build:e2e` first. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { root: new URL('../..', import.meta.url).pathname, include: ['tests/build/**/*.test.ts'], environment: 'node' },
});
