import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const setupFiles = ['test/console-fails.ts'];

/** Nothing in a test measures speed, and a machine may be busy. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'shared',
          root: '.',
          // Loading the same modules for each file costs more than the tests; test/architecture checks that they share no state.
          isolate: false,
          setupFiles,
          testTimeout,
          include: ['test/shared/**/*.test.ts', 'test/fakes/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'apps-script',
          root: '.',
          setupFiles,
          testTimeout,
          include: ['test/apps-script/**/*.test.{ts,tsx}'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          root: '.',
          setupFiles,
          testTimeout,
          include: ['test/extension/**/*.test.{ts,tsx}'],
          mockReset: true,
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'architecture',
          root: '.',
          setupFiles,
          testTimeout,
          include: ['test/architecture/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'start',
          root: '.',
          setupFiles,
          include: ['test/{start,tour,bench}/**/*.test.ts'],
          testTimeout,
        },
      },
      {
        // Reads what `npm run build` made.
        test: {
          name: 'bundle',
          root: '.',
          setupFiles,
          include: ['test/bundle/**/*.test.ts'],
          // Whole workbooks in worker threads: on a busy machine one test takes half a minute.
          testTimeout: 180_000,
        },
      },
    ],
  },
});
