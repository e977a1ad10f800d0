// Is it told that a service worker has come damaged, when somebody keeps the page, and once it is kept?
import { pageOf, read, scriptOf } from "../site.js";
import { share } from "../tier.js";
import { expect, keep, running, test } from "./checker.js";
import { bitChanged } from "./faulty.js";
import { changing, nextWorker } from "./next-version.js";

const CHECKER = pageOf("checker", "ru");
const WORKER = scriptOf("sw.js");
const { not_whole: NOT_WHOLE, languages: SPOKEN } = JSON.parse(read("site.json"));
const SAID = NOT_WHOLE[SPOKEN.findIndex(({ code }) => code === "ru")];

const changed = (text, at) => bitChanged(Buffer.from(text), at).toString("latin1");
/** What a browser refuses. */
const REFUSED = {
  cut: (text) => text.slice(0, text.length / 2),
  "with a bit changed in the middle": (text) => changed(text, 0.5),
  "with a bit changed near its end": (text) => changed(text, 0.98),
};
/** What a browser takes, and does nothing. */
const TAKEN = {
  empty: () => "",
  "without its last call": (text) => text.replace(";f()}", "+f()}"),
};

test.use({ expectedNoise: /./u });

/** Opens the page anew, as whoever comes back. */
async function comeBack(page, host) {
  await page.goto("about:blank");
  await page.goto(host.base + CHECKER);
  await running(page);
}

// Of each kind one, before a change lands.
for (const [how, damage] of [...share(Object.entries(REFUSED), 1), ...share(Object.entries(TAKEN), 0)]) {
  test(`whoever keeps the page with a worker ${how} is told that it is not kept`, async ({ page }) => {
    const host = await changing();
    const whole = read(WORKER).toString();
    host.write(WORKER, damage);
    await page.goto(host.base + CHECKER);
    await running(page);
    await page.locator("#keep button").click();
    await expect(page.locator("#not-kept")).toBeVisible();
    await expect(page.locator("#kept")).toBeHidden();
    host.write(WORKER, () => whole);
    await keep(page);
    await host.close();
    await comeBack(page, host);
  });

  test(`where the newer worker comes ${how}, the kept page says so`, async ({ page }) => {
    const host = await changing();
    await page.goto(host.base + CHECKER);
    await running(page);
    await keep(page);
    host.write(WORKER, (text) => damage(nextWorker(text)));
    await comeBack(page, host);
    await expect(page.locator("#not-whole")).toHaveText(SAID);
    await expect(page.locator("#newer")).toBeHidden();
    await expect(page.locator("#kept")).toBeVisible();
    // By the next visit it can be had whole.
    host.write(WORKER, () => nextWorker(read(WORKER).toString()));
    await comeBack(page, host);
    // What does nothing a browser may have let in meanwhile: then what was kept is out of reach.
    const said = page.locator(how in REFUSED ? "#newer" : "#newer, #not-kept").filter({ visible: true });
    await expect(said).toHaveCount(1);
    await expect(page.locator("#not-whole")).toHaveCount(0);
    if (await page.locator("#not-kept").isVisible()) {
      await expect(page.locator("#kept")).toBeHidden();
      await keep(page);
    }
    await host.close();
    await comeBack(page, host);
  });
}

test("a worker of the same version that comes damaged is no newer version, and a login page is none", async ({
  page,
}) => {
  let type = "text/javascript";
  const host = await changing((path) => (path.endsWith(WORKER) ? { "content-type": type } : {}));
  await page.goto(host.base + CHECKER);
  await running(page);
  await keep(page);
  const whole = read(WORKER).toString();
  const asked = [];
  host.listener.on("request", ({ url }) => asked.push(url.slice(1)));
  for (const [text, as] of [
    [REFUSED.cut(whole), "text/javascript"],
    [whole, "application/octet-stream"],
    ["<!doctype html><h1>Sign in</h1>", "text/html"],
  ]) {
    host.write(WORKER, () => text);
    type = as;
    asked.length = 0;
    await comeBack(page, host);
    // By the browser, and then by the worker that is there.
    await expect.poll(() => asked.filter((file) => file === WORKER).length).toBeGreaterThan(1);
    await page.waitForTimeout(100);
    await expect(page.locator("#kept")).toBeVisible();
    await expect(page.locator("#not-whole")).toHaveCount(0);
  }
  host.write(WORKER, () => nextWorker(whole));
  type = "application/octet-stream";
  await comeBack(page, host);
  await expect(page.locator("#not-whole")).toHaveText(SAID);
  await host.close();
});
