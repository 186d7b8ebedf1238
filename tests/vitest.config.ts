import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const componentTests = 'tests/**/*.test.tsx';
const endToEndTests = 'tests/e2e/**/*.test.ts';

/** One more than the cores of a small machine: a good part of a file's time is its start. */
const maxWorkers = 3;

export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [endToEndTests],
          maxWorkers,
          // Property tests and child processes take seconds on a small machine.
          testTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'component',
          environment: 'jsdom',
          include: [componentTests],
          maxWorkers,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: [endToEndTests],
          // One real app at a time: two would fight for the processor and miss their instants.
          fileParallelism: false,
          // And none beside the others.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
