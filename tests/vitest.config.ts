import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const componentTests = 'tests/**/*.test.tsx';
const endToEndTests = 'tests/e2e/**/*.test.ts';

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
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
