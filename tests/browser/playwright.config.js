// In which browsers, with which limits and from which server do the tests of the page run?
import { defineConfig } from "@playwright/test";

const PORT = 8123;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.js",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  // A busy machine may take its time over what has to be seen; what must be quick is asserted where it stands.
  expect: { timeout: 10_000 },
  // A browser that hangs must not hang whoever waits for the tests.
  globalTimeout: 28 * 60_000,
  reporter: "list",
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 360, height: 740 },
    trace: "off",
    screenshot: "off",
    video: "off",
  },
  webServer: {
    command: `node ../../scripts/serve.mjs ../../dist ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        launchOptions: {
          executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
          args: [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
          ],
        },
      },
    },
    {
      name: "firefox",
      // What only Chromium can be told to be (dark, without scripting, with forced colours), or what would be the same twice.
      grepInvert: /@chromium/,
      use: {
        browserName: "firefox",
        channel: "moz-firefox",
        launchOptions: { executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr" },
      },
    },
  ],
});
