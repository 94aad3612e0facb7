import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Tests of code that keeps no state and knows no browser: they share a worker's modules instead of loading them anew for
 * each file, which is two thirds of their time. A test here must leave nothing behind: no mock of a module, no global.
 */
const PURE = ['bench', 'db', 'domain', 'formats', 'i18n', 'messaging', 'privacy', 'sites', 'skills'].map(
  (part) => `tests/${part}/**/*.test.ts`,
);

/** No time is asserted: a busy machine may take as long as it likes. */
const UNIT = { environment: 'node', testTimeout: 60_000 } as const;

export default defineConfig({
  test: {
    // Vitest leaves one core idle; on the two of a small machine that doubles the wait.
    maxWorkers: 2,
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          ...UNIT,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/deep/**', ...PURE],
        },
      },
      {
        plugins: [WxtVitest()],
        test: { name: 'pure', ...UNIT, include: PURE, isolate: false },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // One browser at a time: on two cores several would only wait for each other.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'deep',
          environment: 'node',
          include: ['tests/deep/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 3_600_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
