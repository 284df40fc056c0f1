import { defineConfig } from 'vitest/config';

/** unit: no I/O. integration: real emulators. e2e: the local run in a browser. faults: long fault and property runs (`npm run test:faults`). */
const project = (name: string, include: string[], seconds: number, fileParallelism = true) => ({
  test: { name, include, testTimeout: seconds * 1000, hookTimeout: seconds * 1000, fileParallelism, env: { TZ: 'UTC' } },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['test/**/*.test.ts'], 20),
      project('integration', ['test/**/*.integration.ts'], 60, false),
      project('e2e', ['test/**/*.e2e.ts'], 120, false),
      project('faults', ['test/**/*.faults.ts'], 900, false),
    ],
  },
});
