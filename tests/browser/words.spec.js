// Is a table of words that is not the program's own ever spoken from?
import { LANGUAGES, pageOf, read, wordsOf } from "../site.js";
import { expect, test } from "./checker.js";

const PAGE = pageOf("checker", "ru");
const TABLE = /(<script type="application\/json" id="words">)(.*?)(<\/script>)/su;
const tableIn = (file) => JSON.parse(TABLE.exec(read(file).toString())[2]);
const withTable = (change) =>
  read(PAGE)
    .toString()
    .replace(TABLE, (_, start, table, end) => start + change(table) + end);
const changed = (change) => (table) => JSON.stringify(change(JSON.parse(table)));
/** Where a text stands that is long enough to be a sentence. */
const place = tableIn(PAGE).findIndex((text) => text.length > 60);

const BROKEN = {
  "is missing": () => withTable(() => "").replace(TABLE, ""),
  "is empty": () => withTable(() => "[]"),
  "is no table": () => withTable(() => "{}"),
  "is cut off": () => withTable((table) => table.slice(0, table.length / 2)),
  "lacks its last text": () => withTable(changed((texts) => texts.slice(0, -1))),
  "lacks a text in the middle": () => withTable(changed((texts) => texts.toSpliced(place, 1))),
  "has an empty sentence": () => withTable(changed((texts) => texts.with(place, ""))),
  "has a sentence of an older version": () =>
    withTable(changed((texts) => texts.with(place, `${texts[place]} Раньше.`))),
  "has two sentences in each other's place": () =>
    withTable(changed((texts) => texts.with(place, texts[place + 1]).with(place + 1, texts[place]))),
  "is of another language": () =>
    withTable(() => JSON.stringify(tableIn(pageOf("checker", "en"))).replaceAll("<", "\\u003c")),
};

test.describe("a page whose table of words", () => {
  test.use({ expectedNoise: /words|JSON|map|preload|Error/u });
  for (const [what, made] of Object.entries(BROKEN)) {
    test(`${what} says that it cannot start, and leads to the way by links`, async ({ page }) => {
      await page.route(`**/${PAGE}`, (route) => route.fulfill({ contentType: "text/html", body: made() }));
      await page.goto(`${PAGE}#citizenship=other`);
      const failed = page.locator("#failed");
      await expect(failed).toBeVisible({ timeout: 5000 });
      await expect(failed.locator("a")).toHaveAttribute("href", pageOf("no-script", "ru"));
      // Nothing was drawn: the first question and all the rules stand as they came.
      await expect(page.locator("#rules")).toHaveAttribute("open");
      await expect(page.locator("#screen [data-result]")).toHaveCount(0);
    });
  }
});

test("every page that runs the program has the words of its language once", () => {
  for (const lang of LANGUAGES) {
    const table = tableIn(pageOf("checker", lang));
    expect(table).toEqual(tableIn(pageOf("iframe", lang)));
    const module = read(wordsOf(lang)).toString();
    expect(module).toContain(`export default ${TABLE.exec(read(pageOf("checker", lang)).toString())[2]};`);
  }
});
