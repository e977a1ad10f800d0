// What of the texts in the checker can a page learn that is around it: by a selection, a copy, a search, what is printed,
// a style, the history? As a part of the page what SECURITY.md says; in a frame nothing. Here the trees are closed.
import { createServer } from "node:http";
import { listen } from "../site.js";
import { expect, ON, test } from "./embedded.js";
import { check, optionOf } from "./endings.js";
import { snippet } from "./snippet.js";

const SIZE = { width: 480, height: 900 };
const { prompt, options } = check({}, { lang: "ru", on: ON });
const [{ label }, { label: another }] = options;

/** All that is asked again and again, and what is told by events. */
const TRYING = `
  window.read = new Set();
  const host = () => document.querySelector("tirkeu-check");
  for (const type of ["copy", "cut", "selectionchange", "selectstart"])
    document.addEventListener(type, ({ clipboardData }) => {
      read.add(type + ": " + getSelection() + " " + (clipboardData?.getData("text") ?? ""));
      const { anchorNode, focusNode } = getSelection();
      for (const node of [anchorNode, focusNode])
        if (node && node.getRootNode() !== document) read.add("inside: " + node.getRootNode().textContent);
    }, true);
  for (const type of ["beforeprint", "afterprint", "popstate", "hashchange"])
    addEventListener(type, () => read.add(type + ": " + location.href + " " + host().offsetHeight));
  self.navigation?.addEventListener("navigate", ({ destination }) => read.add("navigate: " + destination.url));
  for (const name of ["pushState", "replaceState"]) {
    const own = history[name];
    history[name] = function (...given) { read.add(name + ": " + JSON.stringify(given)); return own.apply(this, given); };
  }
  const style = document.createElement("style");
  style.textContent = ["has(:focus)", "has(:checked)", "has(h2)", "focus", "focus-within"]
    .map((state, at) => "tirkeu-check:" + state + "{--s" + at + ":" + state.replace(":", "") + "}").join("") +
    "tirkeu-check::part(option),tirkeu-check a.option{--part:1}";
  document.head.append(style);
  setInterval(() => {
    const is = getComputedStyle(host());
    read.add("style: " + [0, 1, 2, 3, 4].map((at) => is.getPropertyValue("--s" + at)).join());
    read.add("history: " + history.length + " title: " + document.title);
    read.add("gesture: " + navigator.userActivation?.isActive);
  }, 50);
  window.finds = (text) => {
    getSelection().removeAllRanges();
    const is = window.find(text, false, false, true);
    getSelection().removeAllRanges();
    return is;
  };
`;

async function served(base, attributes) {
  const { element, script } = snippet("ru", { base, attributes });
  const html =
    '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>article</title><link rel="icon" href="data:,"><body style="margin:0"><script>${TRYING}</script>` +
    `<div id="place">${element}</div>${script}<p style="height:2000px">below</p>`;
  const answer = (_, response) =>
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  return listen(createServer(answer), "127.0.0.1");
}

/** An article in a window where no tree was opened for a test; one word of the checker is selected and copied. */
async function selected({ browser, page, baseURL, attributes, place }) {
  const article = await served(baseURL, attributes);
  // Where its texts are, a window says that is as large, and opens the tree.
  await page.setViewportSize(SIZE);
  await page.clock.setFixedTime(new Date(`${ON}T07:00:00Z`));
  await page.goto(article.base);
  const boxOf = async (selector) => {
    await expect(place(page).locator(selector)).toBeVisible();
    return place(page).locator(selector).boundingBox();
  };
  const [title, answer] = [await boxOf("#heading"), await boxOf(optionOf("citizen"))];
  const other = await browser.newPage({ viewport: SIZE });
  await other.clock.setFixedTime(new Date(`${ON}T07:00:00Z`));
  await other.goto(article.base);
  const height = await page.evaluate(() => document.querySelector("tirkeu-check").offsetHeight);
  await expect
    .poll(() => other.evaluate(() => document.querySelector("tirkeu-check").offsetHeight))
    .toBe(height);
  await other.mouse.move(title.x + 2, title.y + title.height / 2);
  await other.mouse.down();
  await other.mouse.move(title.x + title.width - 2, title.y + title.height - 4, { steps: 5 });
  await other.mouse.up();
  await other.keyboard.press("Control+C");
  await other.mouse.click(answer.x + answer.width / 2, answer.y + answer.height / 2);
  await other.waitForTimeout(800);
  await other.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const read = await other.evaluate(() => [...window.read]);
  const finds = {};
  // Only of the first screen, of the next one, and what stands nowhere.
  for (const text of [another, check({ citizenship: "citizen" }, { lang: "ru", on: ON }).prompt, "Байқоңыр"])
    finds[text] = await other.evaluate((what) => window.finds(what), text);
  await other.close();
  await article.close();
  return { read, finds: Object.values(finds) };
}

/** Some words of the question, but not all of them need have been under the pointer. */
const hasWords = (text) => prompt.split(" ").filter((word) => text.includes(word)).length > 1;
const SAID = /^(?:copy|cut|selectionchange|selectstart): ./u;

test("as a part of a page it is told what somebody selects or copies, and can ask for a word, as it says there", async ({
  browser,
  browserName,
  page,
  baseURL,
}) => {
  const { read, finds } = await selected({
    ...{ browser, page, baseURL, attributes: "" },
    place: (of) => of.locator("tirkeu-check"),
  });
  expect(read.some((text) => text.startsWith("copy: ") && hasWords(text))).toBe(true);
  // The second screen is there now, and the first is not.
  expect(finds).toEqual([false, true, false]);
  // In Firefox a selection begins at a node of the tree, and be it by a click: with that a page has all of it.
  expect(read.some((text) => text.startsWith("inside: "))).toBe(browserName === "firefox");
  // All else tells nothing: no style, no address.
  expect(read.filter((text) => text.startsWith("style: ")).join(" ")).not.toMatch(/has(?:focus|checked|h2)/u);
  expect(
    read.filter((text) => /^(?:pushState|replaceState|navigate|popstate|hashchange)/u.test(text)),
  ).toEqual([]);
  expect(
    read.filter((text) => !SAID.test(text) && !text.startsWith("inside: ") && text.includes(label)),
  ).toEqual([]);
  expect(new Set(read.filter((text) => text.startsWith("history: "))).size).toBe(1);
});

test("of a frame it is told nothing of that, but that there was a gesture", async ({
  browser,
  page,
  baseURL,
}) => {
  const { read, finds } = await selected({
    ...{ browser, page, baseURL, attributes: 'frame="" eager=""' },
    place: (of) => of.locator("tirkeu-check iframe").contentFrame(),
  });
  expect(finds).toEqual([false, false, false]);
  expect(read.filter((text) => SAID.test(text) && text.split(": ")[1].trim())).toEqual([]);
  // Around the frame there is nothing to read.
  expect(read.filter((text) => text.startsWith("inside: ") && text.split(": ")[1].trim())).toEqual([]);
  expect(
    read.filter((text) => /^(?:pushState|replaceState|navigate|popstate|hashchange)/u.test(text)),
  ).toEqual([]);
  expect(new Set(read.filter((text) => text.startsWith("history: "))).size).toBe(1);
  expect(read.filter((text) => text.startsWith("style: ")).join(" ")).not.toMatch(/has/u);
  // It sees when somebody taps: a browser tells every page around a frame that there was a gesture.
  expect(read).toContain("gesture: true");
});
