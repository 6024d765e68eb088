import { defineConfig } from '@playwright/test'
import chromium from '@sparticuz/chromium'
import { withKnownFonts } from './tests/fonts/fonts.ts'

/** Known before the server starts, so that all workers agree; `TEST_PORT` lets two runs stand side by side. */
const PORT = Number(process.env.TEST_PORT ?? 4377)

export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  fullyParallel: true,
  // Room for a slow or busy machine: nothing here measures time.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/reports/browser.json' }]],
  outputDir: 'test-results/browser',
  webServer: { command: `node tests/browser/serve.ts ${PORT}`, port: PORT },
  use: {
    // A copy would answer for the host; what tests it allows it.
    serviceWorkers: 'block',
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      // The browser comes inside an npm package: npm ci is all a fresh machine needs.
      executablePath: await chromium.executablePath(),
      env: withKnownFonts,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
      ],
    },
  },
})
