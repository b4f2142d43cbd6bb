import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    // @oclif/core writes straight to the streams: vitest's interception would swallow what the tests read.
    disableConsoleIntercept: true,
    // Half of the time a test waits for a server, so that every core can have a file.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**'] },
  },
});
