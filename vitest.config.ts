import { defineConfig } from 'vitest/config';

/** A shared, busy machine takes minutes to start an engine or to synthesise: that is not what a test is about. */
const HOOK_SECONDS = 180;

/** unit: no I/O. integration: real emulators. e2e: the local run in a browser. faults: long fault and property runs (`npm run test:faults`). */
const project = (name: string, include: string[], seconds: number, fileParallelism = true) => ({
  test: {
    name,
    include,
    testTimeout: seconds * 1000,
    hookTimeout: Math.max(seconds, HOOK_SECONDS) * 1000,
    fileParallelism,
    env: { TZ: 'UTC' },
  },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['test/**/*.test.ts'], 60),
      project('integration', ['test/**/*.integration.ts'], 180, false),
      project('e2e', ['test/**/*.e2e.ts'], 300, false),
      project('faults', ['test/**/*.faults.ts'], 900, false),
    ],
  },
});
