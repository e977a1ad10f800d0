// What becomes of a screen that cannot be drawn, as where the page around gets in the way? It is said, there is a way
// on, and what is tapped next is shown as ever.
import { LANGUAGES, pageOf } from "../site.js";
import { choose, running } from "./checker.js";
import { expect, ON, test } from "./embedded.js";
import { check, inAnyLanguage } from "./endings.js";

const CITIZEN = { citizenship: "citizen" };
const prompt = (answers, lang) => check(answers, { lang, on: ON }).prompt;

/** The fifth element of the next screen cannot be made. */
const failOnce = (page) =>
  page.evaluate(() => {
    const make = Document.prototype.createElement;
    let left = 5;
    Document.prototype.createElement = function (...given) {
      left -= 1;
      if (left > 0) return make.apply(this, given);
      Document.prototype.createElement = make;
      throw new RangeError("no element is made");
    };
  });

/** Firefox writes no more of it than that it is an error. */
test.use({ expectedNoise: /no element is made|error: Error$/u });

for (const lang of LANGUAGES) {
  test(
    `on the page it is said, and no longer once a screen is drawn, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      await page.goto(pageOf("checker", lang));
      await running(page);
      await failOnce(page);
      await choose(page.locator("#screen a.option").first());
      await expect(page.locator("#failed")).toBeVisible();
      await page.goBack();
      await expect(page.locator("#heading")).toHaveText(prompt({}, lang));
      await expect(page.locator("#failed")).toBeHidden();
      await choose(page.locator("#screen a.option").first());
      await expect(page.locator("#heading")).toHaveText(prompt(CITIZEN, lang));
      await expect(page.locator("#failed")).toBeHidden();
    },
  );
}

test("in an article it is said, and the link to the page of our own has the case", async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts}plain.html`);
  const checker = page.locator("tirkeu-check");
  await checker.locator("a.option").first().waitFor();
  await expect(checker.getByRole("alert")).toBeHidden();
  await failOnce(page);
  await checker.locator("a.option").first().click();
  await expect(checker.getByRole("alert")).toBeVisible();
  await expect(checker.locator("#own-page")).toBeVisible();
  // Another language draws anew what was answered.
  await checker.locator('#languages a[lang="en"]').click();
  await expect(checker.locator("#heading")).toHaveText(prompt(CITIZEN, "en"));
  await expect(checker.getByRole("alert")).toBeHidden();
});
