// What does a page show in Chromium, and does anything complain?
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { serveSite } from "../../site.js";

const HEADLESS = process.env.CHROMIUM_HEADLESS ?? "/usr/bin/chromium-headless-shell";
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];

/** @type {Promise<import("playwright-core").Browser> | undefined} */
let browser;

/** To be called when all tests are over. */
export async function closeBrowser() {
  await (await browser)?.close();
}

/**
 * What is in the page's title once there is something, what it asked for, and of what it or the browser
 * complained.
 *
 * @param {string} url
 */
export async function shownAt(url) {
  browser ??= chromium.launch({
    executablePath: existsSync(HEADLESS) ? HEADLESS : (process.env.CHROMIUM ?? "/usr/bin/chromium"),
    args: QUIET,
  });
  const context = await (await browser).newContext();
  const page = await context.newPage();
  const [complaints, requests] = [[], []];
  page.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  try {
    await page.goto(url);
    await page.waitForFunction(() => document.title !== "", undefined, { timeout: 30_000 }).catch(() => {});
    return { title: await page.title(), complaints, requests };
  } finally {
    await context.close();
  }
}

/**
 * The same for a page of a folder, served with these headers.
 *
 * @param {string} folder
 * @param {string} [page]
 * @param {(path: string) => import("node:http").OutgoingHttpHeaders} [headersOf]
 */
export async function shownIn(folder, page = "index.html", headersOf = undefined) {
  const site = await serveSite(headersOf, folder);
  try {
    return await shownAt(site.base + page);
  } finally {
    await site.close();
  }
}
