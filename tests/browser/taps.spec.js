// Is one tap one answer? A second one at the same place, soon after, lands on a screen that nobody has read.
import { pageOf, SINGLE_FILE } from "../site.js";
import { share } from "../tier.js";
import { choose, expect, open, test } from "./checker.js";
import { check } from "./endings.js";

const LANG = "ru";
/** How long after the first tap the second one comes, in milliseconds. */
const SOON = [0, 120, 250, 400];
const LATER = 700;

/** Where options are tapped, and how to get there. */
const PLACES = [
  ["on the page", async (page, base) => open(page, base + pageOf("checker", LANG))],
  ["in the single file", async (page, base) => page.goto(base + SINGLE_FILE)],
  ["in an article", async (page, base) => page.goto(base + pageOf("article", LANG))],
  ["in an iframe", async (page, base) => page.goto(base + pageOf("iframe", LANG))],
];

const FIRST = check({}, { lang: LANG });
const heading = (page) => page.locator("#heading");
/** Within so many milliseconds two taps are one answer (www/app/taps.js), less what a click itself may take. */
const TOGETHER = 550;
/** Nothing happens any more: the title that stands there then. */
async function settled(page) {
  await page.waitForTimeout(LATER);
  return heading(page).textContent();
}

async function middleOf(link) {
  await link.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await link.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

for (const [place, [where, go]] of PLACES.entries()) {
  test.describe(`${where}`, () => {
    test.use({ locale: `${LANG}-KZ` });

    test(`a double tap on any option is one answer, ${where}`, async ({ page, baseURL }) => {
      test.slow();
      const options = () => page.locator("#screen a.option");
      const again = () => page.locator("#screen .back a");
      await go(page, baseURL);
      await expect(heading(page)).toHaveText(FIRST.prompt);
      for (const [number, option] of share([...FIRST.options.entries()], place)) {
        const { prompt, title } = check({ citizenship: option.value }, { lang: LANG });
        for (const delay of share(SOON, place, SOON.length)) {
          // On a busy machine the second tap may come too late to be one of two: then it is tried anew.
          for (let isLate = true, tries = 0; isLate; tries += 1) {
            const { x, y } = await middleOf(options().nth(number));
            const begun = Date.now();
            await page.mouse.click(x, y);
            if (delay) await page.waitForTimeout(delay);
            await page.mouse.click(x, y);
            isLate = Date.now() - begun > TOGETHER && tries < 5;
            if (isLate) await go(page, baseURL);
            else expect(await settled(page), `${option.value}, after ${delay} ms`).toBe(prompt ?? title);
          }
          await again().press("Enter");
          await expect(heading(page)).toHaveText(FIRST.prompt);
        }
      }
    });

    test(`however often somebody taps, it is one answer, ${where}`, async ({ page, baseURL }) => {
      await go(page, baseURL);
      await expect(heading(page)).toHaveText(FIRST.prompt);
      const { x, y } = await middleOf(page.locator("#screen a.option").nth(1));
      for (let taps = 0; taps < 8; taps += 1) {
        await page.mouse.click(x, y);
        await page.waitForTimeout(180);
      }
      const { prompt, title } = check({ citizenship: FIRST.options[1].value }, { lang: LANG });
      expect(await settled(page)).toBe(prompt ?? title);
    });

    test(`what a browser itself takes for a double click is one answer, ${where}`, async ({
      page,
      baseURL,
    }) => {
      await go(page, baseURL);
      await expect(heading(page)).toHaveText(FIRST.prompt);
      await page.locator("#screen a.option").nth(1).dblclick();
      const { prompt, title } = check({ citizenship: FIRST.options[1].value }, { lang: LANG });
      expect(await settled(page)).toBe(prompt ?? title);
      expect(page.context().pages(), "no link out of the result was followed").toHaveLength(1);
    });

    test(`a later tap, one elsewhere, and the keyboard count, ${where}`, async ({ page, baseURL }) => {
      await go(page, baseURL);
      await expect(heading(page)).toHaveText(FIRST.prompt);
      const first = page.locator("#screen a.option").first();
      const whole = { citizenship: FIRST.options[0].value };
      const next = check(whole, { lang: LANG });

      let { x, y } = await middleOf(first);
      await page.mouse.click(x, y);
      await expect(heading(page)).toHaveText(next.prompt);
      await page.waitForTimeout(LATER);
      ({ x, y } = await middleOf(first));
      await page.mouse.click(x, y);
      whole[next.question] = next.options[0].value;
      await expect(heading(page)).toHaveText(check(whole, { lang: LANG }).prompt);

      // At once, at another place.
      const third = check(whole, { lang: LANG });
      await page.waitForTimeout(LATER);
      ({ x, y } = await middleOf(first));
      await page.mouse.click(x, y);
      whole[third.question] = third.options[0].value;
      const fourth = check(whole, { lang: LANG });
      await expect(heading(page)).toHaveText(fourth.prompt ?? fourth.title);
      if (fourth.prompt) {
        const last = page.locator("#screen a.option").last();
        await last.click();
        whole[fourth.question] = fourth.options.at(-1).value;
        const fifth = check(whole, { lang: LANG });
        await expect(heading(page)).toHaveText(fifth.prompt ?? fifth.title);
      }

      // At once, by the keyboard.
      await choose(page.locator("#screen .answers > p a"));
      await expect(heading(page)).toHaveText(FIRST.prompt);
      await first.press("Enter");
      await expect(heading(page)).toHaveText(next.prompt);
      await first.press("Enter");
      await expect(heading(page)).toHaveText(
        check({ citizenship: FIRST.options[0].value, [next.question]: next.options[0].value }, { lang: LANG })
          .prompt,
      );
    });
  });
}

test.describe("with a finger", { tag: "@chromium" }, () => {
  test.use({ hasTouch: true, isMobile: true });

  test("a double tap is one answer", async ({ page }) => {
    await open(page, pageOf("checker", LANG));
    const { x, y } = await middleOf(page.locator("#screen a.option").nth(1));
    for (const delay of [0, 120, 250]) {
      await page.touchscreen.tap(x, y);
      if (delay) await page.waitForTimeout(delay);
    }
    const { prompt, title } = check({ citizenship: FIRST.options[1].value }, { lang: LANG });
    expect(await settled(page)).toBe(prompt ?? title);
  });
});

test("who goes back again and again goes back, and who ticks and thinks better of it has nothing ticked", async ({
  page,
}) => {
  const answers = {
    citizenship: "citizen",
    person: "self",
    age: "18-plus",
    home: "private",
    ownership: "sole",
  };
  const CASE = `#${new URLSearchParams(answers)}`;
  await open(page, pageOf("checker", LANG) + CASE);
  const left = () => page.evaluate(() => new URLSearchParams(location.hash.slice(1)).size);
  const all = await left();
  // From now on it stands where it stood.
  await page.locator("#screen .back a").click();
  await page.waitForTimeout(LATER);
  // Where it is: a look for it would scroll.
  const { x, y, width, height } = await page.locator("#screen .back a").boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  for (let clickCount = 1; clickCount <= 5; clickCount += 1) {
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
    await page.waitForTimeout(400);
  }
  // Two of a double tap are one, and of those who come steadily each second one counts at least.
  expect(await left()).toBeLessThanOrEqual(all - 3);
  await open(page, `${pageOf("checker", LANG)}${CASE}&signing=eds&device=yes`);
  const tick = page.locator("#screen input[type=checkbox]").first();
  await page.waitForTimeout(LATER);
  await tick.dblclick();
  await expect(tick).not.toBeChecked();
});

test("a double tap before the program has come is one answer", async ({ page }) => {
  let release;
  const released = new Promise((done) => (release = done));
  await page.route("**/*.wasm", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(pageOf("checker", LANG), { waitUntil: "commit" });
  const { x, y } = await middleOf(page.locator("#screen a.option").first());
  await page.mouse.click(x, y);
  release();
  await expect(heading(page)).not.toHaveText(FIRST.prompt);
  await page.mouse.click(x, y);
  expect(await settled(page)).toBe(check({ citizenship: FIRST.options[0].value }, { lang: LANG }).prompt);
});
