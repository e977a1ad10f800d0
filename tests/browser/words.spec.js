// Is a table of words that is not the program's own ever spoken from?
import { LANGUAGES, pageOf, read, SINGLE_FILE, wordsOf } from "../site.js";
import { expect, test } from "./checker.js";

const PAGE = pageOf("checker", "ru");
const TABLE = /(<script type="text\/plain" id="words">)(.*?)(<\/script>)/su;
const textIn = (file) => TABLE.exec(read(file).toString())[2];
const tableIn = (file) => textIn(file).split("\n");
const withTable = (change) =>
  read(PAGE)
    .toString()
    .replace(TABLE, (_, start, table, end) => start + change(table) + end);
const changed = (change) => (table) => change(table.split("\n")).join("\n");
/** Where a text stands that is long enough to be a sentence, and another one behind it. */
const place = tableIn(PAGE).findIndex((text, at, all) => text.length > 60 && all[at + 1]?.length > 60);

/** An empty text behind another. */
const empty = tableIn(PAGE).findIndex((text, at, all) => text === "" && all[at - 1]?.length > 20);

const BROKEN = {
  "is missing": () => withTable(() => "").replace(TABLE, ""),
  "is empty": () => withTable(() => ""),
  "is no table": () => withTable(() => "[]"),
  "is cut off": () => withTable((table) => table.slice(0, table.length / 2)),
  "lacks its last text": () => withTable(changed((texts) => texts.slice(0, -1))),
  "lacks a text in the middle": () => withTable(changed((texts) => texts.toSpliced(place, 1))),
  "has an empty sentence": () => withTable(changed((texts) => texts.with(place, ""))),
  "has a sentence of an older version": () =>
    withTable(changed((texts) => texts.with(place, `${texts[place]} Раньше.`))),
  "has two sentences in each other's place": () =>
    withTable(changed((texts) => texts.with(place, texts[place + 1]).with(place + 1, texts[place]))),
  "has a sentence in its empty neighbour's place": () =>
    withTable(changed((texts) => texts.with(empty, texts[empty - 1]).with(empty - 1, ""))),
  "has the day in the place of a month": () => withTable((table) => table.replace("|m|", "|d|")),
  "has a mark that is none": () => withTable((table) => table.replace("|y|", "|x|")),
  "lacks a mark": () => withTable((table) => table.replace("|y|", "y|")),
  "is of another language": () => withTable(() => textIn(pageOf("checker", "en"))),
};

test.describe("a page whose table of words", () => {
  test.use({ expectedNoise: /words|JSON|map|preload|Error/u });
  for (const [what, made] of Object.entries(BROKEN)) {
    test(`${what} says that it cannot start, and leads to the way by links`, { tag: "@same" }, async ({
      page,
    }) => {
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
    expect(module).toContain(`export default \`${textIn(pageOf("checker", lang))}\`;`);
  }
});

// What knows its table by nothing but the digest: a frame, and the one file with all languages.
test.describe("elsewhere a table with one letter of a date's mark changed", () => {
  test.use({ expectedNoise: /words|Error/u });
  for (const [where, file, table, said] of [
    ["in a frame", pageOf("iframe", "ru"), TABLE, "tirkeu-check > [role=alert]"],
    ["in the single file", SINGLE_FILE, /(id="words-ru">)(.*?)(<\/script>)/su, "#failed"],
  ])
    test(`is refused ${where}, and that is said`, async ({ page }) => {
      const whole = read(file).toString();
      const changedIn = whole.replace(
        table,
        (_, start, text, end) => start + text.replace("|d|", "|m|") + end,
      );
      expect(changedIn).not.toBe(whole);
      await page.route(`**/${file}`, (route) => route.fulfill({ contentType: "text/html", body: changedIn }));
      await page.goto(`${file}#citizenship=other`);
      await expect(page.locator(said).first()).toBeVisible({ timeout: 15_000 });
    });
});
