// What does somebody see of a checker one of whose files is not as it should be: an answer, a message, or nothing?
//
// Waiting takes no time: once a page has settled the clock is put on, to after the message has come.
import { expect, reading } from "./checker.js";
import { check, ENDINGS, fragment } from "./endings.js";

export const LANG = "ru";
/** Somebody who has answered everything, and what is right to tell them. */
const { answers } = ENDINGS.find(({ result }) => result === "fix-first") ?? ENDINGS[0];
const RIGHT = check(answers, { lang: LANG }).title;
const HASH = fragment(answers);
/** How long a page may take to show by itself what it can show, in milliseconds; then the clock is put on. */
const SETTLED = 1500;
/** Whoever waits sees the message after eight seconds. */
const LATE = 8_100;

/** Whether a page runs once it has settled: what has to come late is not waited for so long. */
export async function settled(page, runs, isLate) {
  const ends = Date.now() + (isLate ? SETTLED / 3 : SETTLED);
  while (!(await runs()) && Date.now() < ends) await page.waitForTimeout(25);
  return runs();
}

/** What is seen of a page once it has settled, and once the time for a message has come. */
export async function seenOn(page, { isLate, arrive } = {}) {
  const runs = () =>
    page.evaluate(() => document.querySelector("#failed")?.hidden === true).catch(() => false);
  if (!(await settled(page, runs, isLate))) {
    const said = await messageOf(page, "#failed");
    if (!arrive) return said;
    arrive();
    await expect
      .poll(runs)
      .toBe(true)
      .catch(() => {});
    if (!(await runs())) return `dead: ${said}, and it does not come`;
    return `${said}; when it comes, ${await answerOf(page)}`;
  }
  return answerOf(page);
}

/** The message, which comes by an animation: as it is seen after a while. */
export async function messageOf(frame, selector) {
  const seen = await frame
    .evaluate(
      ([one, late]) => {
        const message = document.querySelector(one);
        for (const animation of message?.getAnimations() ?? []) {
          animation.pause();
          animation.currentTime = late;
        }
        return message && message.offsetHeight > 0 && getComputedStyle(message).visibility === "visible"
          ? message.textContent.trim()
          : "";
      },
      [selector, LATE],
    )
    .catch(() => "");
  return seen ? "the message" : "dead";
}

/** What somebody is told who has answered everything. */
async function answerOf(page) {
  // A page in another language says it in that.
  const lang = await page.evaluate(() => document.body.dataset.lang ?? "").catch(() => "");
  await page.evaluate((to) => (location.hash = to), HASH);
  const due = check(answers, { lang: lang || LANG }).title;
  const is = async () => (await reading(page)).heading;
  await expect
    .poll(is, { timeout: 8000 })
    .toBe(due)
    .catch(() => {});
  const told = await is();
  return told === due ? "the right answer" : `wrong: ${told}`;
}

/** What is seen of an article: the checker in it, in a frame, or below its link the message. */
export async function seenIn(page, { isLate, arrive } = {}) {
  const host = page.locator("tirkeu-check");
  const look = () =>
    host
      .evaluate((one) => {
        const root = one.shadowRoot;
        const link = one.querySelector("a[href]");
        const message = root?.querySelector("p[role=alert]");
        return {
          isDrawn: Boolean(root?.querySelector(".shell h2, .shell h1")),
          isFramed: Number.parseInt(root?.querySelector("iframe")?.style.height ?? "0", 10) > 0,
          isLinked: Boolean(link?.checkVisibility() && link.getBoundingClientRect().height > 0),
          isTold: Boolean(message?.textContent && message.getBoundingClientRect().height > 0),
          isRegistered: Boolean(root),
        };
      })
      .catch(() => ({}));
  const stands = ({ isDrawn, isFramed }) => isDrawn || isFramed;
  const ends = Date.now() + (isLate ? SETTLED / 3 : SETTLED);
  let now = await look();
  while (!stands(now) && Date.now() < ends) {
    await page.waitForTimeout(25);
    now = await look();
  }
  let said = "";
  if (!stands(now)) {
    await page.clock.fastForward(LATE);
    await expect
      .poll(async () => (await look()).isTold, { timeout: 1000 })
      .toBe(true)
      .catch(() => {});
    now = await look();
    if (!now.isLinked) return "dead";
    said = now.isTold ? "the message and the link" : "the link";
    // A script that has never run cannot say more than the article does: there is a link, and it leads on.
    if (!now.isTold && now.isRegistered) said = "dead: the link without a word";
    if (!arrive) return said;
    arrive();
    await expect
      .poll(async () => stands(await look()))
      .toBe(true)
      .catch(() => {});
    now = await look();
    if (!stands(now)) return `dead: ${said}, and it does not come`;
    said += "; when it comes, ";
  }
  const place = now.isDrawn ? host : host.locator("iframe").contentFrame();
  return `${said}${await answerIn(host, place)}${now.isDrawn ? "" : ", in a frame"}`;
}

async function answerIn(host, place) {
  await host.evaluate((one, to) => one.setAttribute("answers", to), HASH.slice(1));
  await expect(place.locator("#heading"))
    .toHaveText(RIGHT, { timeout: 8000 })
    .catch(() => {});
  const told = await place
    .locator("#heading")
    .textContent({ timeout: 4000 })
    .catch(() => "nothing");
  return told === RIGHT ? "the right answer" : `wrong: ${told}`;
}

/** What is seen in a frame that an article has made by itself. */
export async function seenInFrame(page, { isLate, arrive } = {}) {
  const frame = () => page.frames()[1];
  const runs = () =>
    frame()
      ?.evaluate(() => Boolean(document.querySelector("tirkeu-check")?.shadowRoot?.querySelector("#heading")))
      .catch(() => false);
  const ends = Date.now() + (isLate ? SETTLED / 3 : SETTLED);
  while (!(await runs()) && Date.now() < ends) await page.waitForTimeout(25);
  let said = "";
  if (!(await runs())) {
    said = await messageOf(frame(), "tirkeu-check [role=alert]");
    // Another page of ours says it in its own way.
    if (said === "dead") said = await messageOf(frame(), "#failed");
    if (!arrive) return said;
    arrive();
    await expect
      .poll(runs)
      .toBe(true)
      .catch(() => {});
    if (!(await runs())) return `dead: ${said}, and it does not come`;
    said += "; when it comes, ";
  }
  await frame().evaluate((to) => (location.hash = to), HASH);
  const place = page.locator("iframe").contentFrame();
  await expect(place.locator("#heading"))
    .toHaveText(RIGHT, { timeout: 8000 })
    .catch(() => {});
  const told = await place
    .locator("#heading")
    .textContent({ timeout: 4000 })
    .catch(() => "nothing");
  return said + (told === RIGHT ? "the right answer" : `wrong: ${told}`);
}
