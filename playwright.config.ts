import { defineConfig } from '@playwright/test'
import chromium from '@sparticuz/chromium'
import { withKnownFonts } from './tests/fonts/fonts.ts'

/** A fixed port, so that the server and all workers agree. */
const PORT = 4377

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
