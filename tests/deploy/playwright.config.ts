import browser from '../../playwright.config.ts'

const PORT = Number(process.env.TEST_PORT ?? 4378)

/** The browser of the other tests, before a real nginx. */
export default {
  ...browser,
  testDir: '.',
  testMatch: '*.spec.ts',
  reporter: 'list',
  outputDir: '../../test-results/deploy/browser',
  webServer: {
    command: `node tests/deploy/serve.ts ${PORT}`,
    cwd: '../..',
    port: PORT,
    // The first release compresses everything.
    timeout: 600_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  } as const,
  use: { ...browser.use, baseURL: `http://127.0.0.1:${PORT}` },
}
