import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Vitest would leave one of two cores idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/build/**', 'tests/deploy/**'],
          testTimeout: 60_000,
          // The same modules serve all files: none changes what another reads.
          isolate: false,
        },
      },
      // Looks at dist/, which the build step has made.
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 180_000,
          // Its pages are parsed once for all files.
          isolate: false,
        },
      },
      // Asks a real nginx for dist/.
      {
        test: {
          name: 'deploy',
          include: ['tests/deploy/**/*.test.ts'],
          testTimeout: 60_000,
          // The first release compresses everything.
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
