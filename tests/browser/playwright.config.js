// In which browsers and with which limits do the tests of the pages run? Each worker serves the site itself:
// see checker.js.
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { EVERYTHING } from "../tier.js";

/**
 * The same engine without a window: its pages open two and a half times as fast. Where it is not installed,
 * the whole browser does the same.
 */
const HEADLESS = process.env.CHROMIUM_HEADLESS ?? "/usr/bin/chromium-headless-shell";
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

const CHROME = {
  browserName: "chromium",
  launchOptions: {
    executablePath: existsSync(HEADLESS) ? HEADLESS : CHROMIUM,
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
};

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.js",
  fullyParallel: true,
  forbidOnly: true,
  // A hosted machine may stall. What fails twice there has failed; what needed a second try is named as flaky.
  retries: process.env.CI ? 1 : 0,
  workers: Number(process.env.WORKERS) || availableParallelism(),
  timeout: 30_000,
  // A busy machine may take its time over what has to be seen; what must be quick is asserted where it
  // stands.
  expect: { timeout: 10_000 },
  // A browser that hangs must not hang whoever waits for the tests. A slow machine takes three times as long as a quick
  // one.
  globalTimeout: 45 * 60_000,
  // One fault of what all pages share would otherwise be told hundreds of times.
  maxFailures: 12,
  reporter: process.stdout.isTTY ? "line" : "dot",
  use: {
    viewport: { width: 360, height: 740 },
    trace: "off",
    screenshot: "off",
    video: "off",
  },
  projects: [
    {
      name: "chromium",
      outputDir: "../test-results/chromium",
      use: CHROME,
    },
    {
      // Two versions of the site, mixed: scripts/test/versions makes the second.
      name: "versions",
      testMatch: "*.mixed.js",
      outputDir: "../test-results/versions",
      use: CHROME,
    },
    {
      // Pictures for a person to look at: scripts/gallery.sh.
      name: "gallery",
      testMatch: "*.gallery.js",
      outputDir: "../test-results/gallery",
      use: CHROME,
    },
    {
      name: "firefox",
      outputDir: "../test-results/firefox",
      // @chromium: what only Chromium can be told to be (dark, without scripting, with forced colours).
      // @same: what the program and the document decide, and no engine: words, answers, languages. Where
      // engines differ (focus, frames, sandboxes, policies, style sheets, layout, storage, service workers),
      // Firefox runs it each time.
      // What becomes of a page of which something is spoilt: Chromium tries some of it each time, and Firefox with
      // everything.
      testIgnore: EVERYTHING ? [] : ["faults*.spec.js", "damaged-*.spec.js", "hostile.spec.js"],
      grepInvert: EVERYTHING ? /@chromium/u : /@chromium|@same/u,
      use: {
        browserName: "firefox",
        channel: "moz-firefox",
        launchOptions: { executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr" },
      },
    },
  ],
});
