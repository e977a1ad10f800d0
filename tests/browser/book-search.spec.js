// Does the open book find its rows by what people type, whatever their keyboard has?
import { BOOKS, CASES, shown } from "./book.js";
import { expect, test } from "./checker.js";

for (const { lang, book } of BOOKS) {
  test(`rows are found by what people type, with letters and signs of another keyboard, in ${lang}`, {
    tag: "@same",
  }, async ({ page }) => {
    await page.goto(book);
    const who = await page
      .locator("tr[data-result] td:nth-child(2)")
      .evaluateAll((all) => all.map((cell) => cell.textContent));
    // The longest description has most kinds of letters in it.
    const [longest] = [...who].sort((one, other) => other.length - one.length);
    const number = who.indexOf(longest);
    const alike = await page.locator("#search").getAttribute("data-alike");
    const swap = (text, to) =>
      [...text].map((letter) => to(alike.split(" ").find((set) => set.includes(letter)) ?? letter)).join("");
    for (const [name, typed] of [
      ["as it stands", longest],
      ["with the first letters of those that are alike", swap(longest, (set) => [...set][0])],
      ["with the last letters of those that are alike", swap(longest, (set) => [...set].at(-1))],
      ["in capitals", longest.toUpperCase()],
      ["with its letters and their marks apart", longest.normalize("NFD")],
      ["with other dashes", longest.replaceAll(/\p{Pd}/gu, "\u2212")],
      ["with other spaces and quotation marks", `“${longest.replaceAll(" ", "\u00a0\t")}”`],
      ["with soft hyphens and joiners", [...longest].join("\u00ad\u200d")],
      ["the other way round", longest.split(" ").reverse().join(" ")],
    ]) {
      await page.locator("#search").fill(typed);
      const { numbers } = await shown(page);
      expect(numbers, name).toContain(number);
      expect(numbers.length, name).toBeLessThan(CASES.length);
    }
  });
}
