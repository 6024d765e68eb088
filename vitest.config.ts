import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{model,exports,search,finder,citations,copying,kit}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      // Looks at dist/, which the build step has made.
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 180_000 } },
    ],
  },
})
