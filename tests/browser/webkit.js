// How do the tests start WebKit? It is WebKitGTK, through its own driver: Playwright's WebKit is none that Debian
// has.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder } from "selenium-webdriver";
import { waitForServer } from "selenium-webdriver/http/util.js";
import { findFreePort } from "selenium-webdriver/net/portprober.js";
import { CHECKED } from "../days.js";

export const WEBKIT = process.env.WEBKIT || "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
export const SECOND = 1000;

/**
 * The day in Kazakhstan, five hours ahead of UTC, as the page takes it from the clock that it shares with
 * this program: it does not believe a clock that is behind its rules.
 */
export function today() {
  const day = new Date(Date.now() + 5 * 3600 * SECOND).toISOString().slice(0, 10);
  return [day, CHECKED].sort().at(-1);
}

const started = [];
/** Starts a program in a group of its own, so that whatever it starts in turn can be ended with it. */
export function start(program, args, options) {
  const running = spawn(program, args, {
    ...options,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    detached: true,
  });
  started.push(running);
  // Kept, not shown: the browser mumbles about its own menus all the time. What it said last is told where it
  // did not start.
  let said = "";
  running.stderr.on("data", (more) => (said += more));
  const ended = new Promise((_, reject) => {
    running.once("error", reject);
    running.once("close", (code, signal) =>
      reject(new Error(`${program} ended, by ${signal ?? code}: ${said.slice(-2000)}`)),
    );
  });
  return { running, said: () => said, orEnded: (ready) => Promise.race([ready, ended]) };
}

/** A folder of these tests: what they make is there, and the browser's own folders, not in somebody's home. */
export const place = mkdtempSync(join(tmpdir(), "tirkeu-"));
export const home = join(place, "home");

/** Ends the browser, and whatever else was started. */
export function end() {
  for (const { pid } of started.splice(0)) {
    try {
      if (pid) process.kill(-pid);
    } catch {
      // It has ended by itself.
    }
  }
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
}

// However this program ends, no browser is left; and whatever hangs, it ends. Not `once`: a signal may come
// twice, from whoever ends the tests and from Node's runner, and the second must not cut short what the first
// has begun.
process.once("exit", end);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(1));
setTimeout(() => {
  console.error("the browser takes too long");
  process.exit(1);
}, 180 * SECOND).unref();

/**
 * A browser that is driven, and the environment in which it was started.
 *
 * @param {Record<string, string>} [more] What that has besides.
 */
export async function startBrowser(more = {}) {
  mkdirSync(home, { mode: 0o700 });
  // Xvfb looks for a free display itself, and writes its number to this descriptor as soon as it can be
  // used.
  const screen = start(process.env.XVFB || "Xvfb", ["-displayfd", "3", "-nolisten", "tcp"]);
  const display = await screen.orEnded(
    new Promise((ready) => screen.running.stdio[3].once("data", (number) => ready(`${number}`.trim()))),
  );
  const environment = {
    PATH: process.env.PATH,
    LANG: "C.UTF-8",
    DISPLAY: `:${display}`,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    ...more,
  };
  const port = await findFreePort();
  const driver = start(process.env.WEBKIT_DRIVER || "WebKitWebDriver", [`--port=${port}`], {
    env: environment,
  });
  const address = `http://127.0.0.1:${port}`;
  let browser;
  try {
    await driver.orEnded(waitForServer(address, 20 * SECOND));
    const builder = new Builder()
      .disableEnvironmentOverrides()
      .usingServer(address)
      .withCapabilities({
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary: WEBKIT, args: ["--automation"] },
      });
    browser = await driver.orEnded(builder.build());
  } catch (error) {
    throw new Error(`WebKit does not start: ${error.message} ${driver.said().slice(-2000)}`, {
      cause: error,
    });
  }
  await browser.manage().setTimeouts({ pageLoad: 20 * SECOND, script: 40 * SECOND });
  return { browser, environment };
}
