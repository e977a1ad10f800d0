// What does somebody see of a page beside the checker, the desk, a form, the open book or the page for editors, one of
// whose files is not as it should be?
//
// What is right is what the same page says whose files are as they should be: it is asked the same, in the same way.
import { CHECKED } from "../days.js";
import { CASE } from "./after.js";
import { expect } from "./checker.js";
import { keysOf, press } from "./desk.js";
import { messageOf, settled } from "./seen.js";

/** Somebody, as the keys of the desk and as an address. */
const SAID = Object.fromEntries(new URLSearchParams(CASE.slice(1)));

/** What stands at the desk, and on its slip: by what its script has hidden, with or without a style. */
const standsThere = () => {
  const desk = document.querySelector(".in[data-shown] .desk") ?? document.querySelector(".desk");
  const textsOf = (place, selector) =>
    [...place.querySelectorAll(selector)].map((one) => one.textContent.trim());
  return {
    verdict: textsOf(desk, ".verdict > *"),
    said: [...desk.querySelectorAll("input:checked")].map(({ name, value }) => `${name}=${value}`),
    slip: textsOf(document, ".told:not([hidden]) :is(h3, li):not([hidden])"),
  };
};

/** Somebody else, of whom another rule speaks. */
const FOREIGNER = "#citizenship=other";

/** What is asked of the desk: what it shows of an address, of the same by keys, and of somebody else. */
async function ofDesk(page) {
  await page.evaluate((to) => (location.hash = to), CASE);
  await expect.poll(async () => (await page.evaluate(standsThere)).slip.length).toBeGreaterThan(0);
  const shown = await page.evaluate(standsThere);
  await page.keyboard.press("Delete");
  await press(page, SAID, await keysOf(page));
  const byKeys = await page.evaluate(standsThere);
  await page.evaluate((to) => (location.hash = to), FOREIGNER);
  await expect.poll(async () => (await page.evaluate(standsThere)).said).toContain(FOREIGNER.slice(1));
  return { shown, byKeys, foreigner: await page.evaluate(standsThere) };
}

/** Of the page for the owner: the messages, what is wrong with nothing, and a file for each form. */
async function ofAgree(page) {
  const fill = (id, value) => page.locator(`#${id}`).fill(value, { timeout: 2000 });
  const submit = (form) => page.locator(`#${form} button`).click({ timeout: 2000 });
  await submit("agreed");
  const faults = await page.locator("[id$=-faults] > :visible").allTextContents();
  await fill("day", CHECKED);
  await fill("time", "18:30");
  await submit("agreed");
  await fill("moved-in", CHECKED);
  await submit("deadline");
  return page.evaluate(
    async (wrong) => ({
      wrong,
      texts: [...document.querySelectorAll("textarea")].map(({ value }) => value),
      files: await Promise.all(
        [...document.querySelectorAll("a[download]")].map(async ({ href, download }) => {
          const whose = window.files.get(href);
          return [download, (await whose?.text()) ?? ""];
        }),
      ),
    }),
    faults,
  );
}

/** Of the page for whom the portal answered otherwise: each text that it makes. */
async function ofOtherwise(page) {
  return page.evaluate(async (to) => {
    const changed = new Promise((done) => addEventListener("hashchange", done, { once: true }));
    location.hash = to;
    await changed;
    const all = [...document.querySelectorAll("[name=happened]")];
    return all.map((choice) => {
      choice.click();
      return [choice.value, document.getElementById("report-text").value];
    });
  }, CASE);
}

/** Of the page for editors: the line that it makes of some choices, and what it says of a policy. */
async function ofEditors(page) {
  await page.locator("[name=published]").fill(CHECKED, { timeout: 2000 });
  await page.locator("[name=way]").selectOption("frame", { timeout: 2000 });
  return page.evaluate(() => ({
    code: document.getElementById("code").value,
    policies: [...document.querySelectorAll(".policy")].map((one) => one.textContent),
  }));
}

/** What is looked for in the open book: a number that many are told, and some rules by their names. */
const SOUGHT = ["1414", "foreigner"];

/** Of the open book: what each search leaves of its rows. */
async function ofSearch(page) {
  const left = [];
  for (const sought of SOUGHT) {
    await page.locator("#search").fill(sought, { timeout: 2000 });
    left.push(
      await page.evaluate(() => ({
        shown: document.getElementById("shown").textContent,
        rows: [...document.querySelectorAll("tr[data-result]:not([hidden])")].map((one) => one.textContent),
      })),
    );
  }
  return left;
}

/** How long whoever has every case counted waits until something is said: as the page has it, and a little longer. */
const COUNTED = 9000;

/** Of the count of all its cases: what comes of it, and what stands beside it. */
async function ofCount(page) {
  await page.locator("#start button").click({ timeout: 2000 });
  const said = page.locator("#came-out > p:visible:not(#running)");
  await said.waitFor({ timeout: COUNTED });
  if (await page.locator("#not-run").isVisible()) return NOT_RUN;
  return page.evaluate(() => [
    document.querySelector("#came-out > p:not([hidden])").id,
    ...[...document.querySelectorAll("[data-count], #digest, #your-digest")].map((one) => one.textContent),
  ]);
}

/** What is seen where somebody is told, once they have asked for it, that it does not run. */
const NOT_RUN = "the message";

/** The kinds of pages: what says that one does not start, when it has started, and what is asked of it then. */
export const BESIDE = {
  desk: { message: "#failed", asking: ofDesk },
  agree: { message: "#not-started", asking: ofAgree },
  otherwise: { message: "#not-started", asking: ofOtherwise },
  editors: { message: "#not-made", asking: ofEditors },
  search: { message: "#no-search", asking: ofSearch },
  count: { message: "#not-run", asking: ofCount },
};

/** Keeps what a page makes files of, by their address. */
export const keepFiles = (page) =>
  page.addInitScript(() => {
    window.files = new Map();
    const own = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const address = own.call(URL, blob);
      window.files.set(address, blob);
      return address;
    };
  });

/** What such a page says. */
const saidBy = async (page, kind) => {
  const { asking } = BESIDE[kind];
  return JSON.stringify(await asking(page).catch((error) => `${error}`.split("\n")[0]));
};

const runs = (page, kind) =>
  page
    .evaluate((one) => document.querySelector(one)?.hidden === true, BESIDE[kind].message)
    .catch(() => false);

/** What it says whose files are as they should be. */
export async function dueOf(page, kind) {
  await expect.poll(() => runs(page, kind)).toBe(true);
  return saidBy(page, kind);
}

/**
 * What is seen of it, once it has settled, and once the time for a message has come; `due` is what it says whose files
 * are as they should be.
 */
export async function seenBeside(page, kind, due, { isLate, arrive } = {}) {
  const { message } = BESIDE[kind];
  const says = async () => {
    const said = await saidBy(page, kind);
    if (said === JSON.stringify(NOT_RUN)) return NOT_RUN;
    return said === due ? "the right answer" : `wrong: ${said}`;
  };
  const isRunning = () => runs(page, kind);
  if (await settled(page, isRunning, isLate)) {
    const seen = await says();
    if (seen !== NOT_RUN || !arrive) return seen;
    arrive();
    const isCounted = () => page.locator("#same").isVisible();
    return (await settled(page, isCounted))
      ? `${seen}; when it comes, the right answer`
      : `dead: ${seen}, and it does not come`;
  }
  const said = await messageOf(page, message);
  if (!arrive) return said;
  arrive();
  return (await settled(page, isRunning))
    ? `${said}; when it comes, ${await says()}`
    : `dead: ${said}, and it does not come`;
}
