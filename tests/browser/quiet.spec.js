// Does the page keep to itself: nothing sent, nothing stored, nothing run that an address brings along?
import { LANGUAGES, answersTo, check, details } from "./cases.js";
import { arrived, backLink, changeLink, expect, hash, heading, open, option, reading, startAgain, test } from "./checker.js";

const NOT_OURS = "#age=<script>alert(1)</script>&x=1&person=self&person=child&%E0%A4%A&change=__proto__";

const HOSTILE = [
  { name: "scripts, nonsense and contradictions", hash: NOT_OURS, kept: { person: "self" }, quoted: 5 },
  { name: "100 kB of unknown parts", hash: `#${"x=1&".repeat(25_000)}`, kept: {}, quoted: 5 },
  { name: "one part of 100 kB", hash: `#person=self&${"ы".repeat(17_000)}`, kept: { person: "self" }, quoted: 1 },
  { name: "names that every object has", hash: "#constructor=x&toString=&hasOwnProperty=1", kept: {}, quoted: 3 },
  { name: "an image that fails", hash: `#"><img src=x onerror=alert(1)>=<svg onload=alert(1)>`, kept: {}, quoted: 1 },
];

for (const { lang, file } of LANGUAGES) {
  test(`after loading nothing is asked of any server, and nothing is stored, in ${lang}`, details(lang), async ({ page, context, baseURL }) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(file, { waitUntil: "networkidle" });
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => !url.startsWith(baseURL))).toEqual([]);
    asked.length = 0;

    const answers = answersTo("something to settle first");
    for (const [question, value] of Object.entries(answers)) await option(page, question, value).click();
    const { title } = check(answers, { lang });
    await expect(heading(page)).toHaveText(title);
    await arrived(page, title);
    for (const details of await page.locator("#screen details").all()) await details.locator("summary").first().click();
    await changeLink(page, "consent").click();
    await option(page, "consent", "unsure").click();
    await backLink(page).click();
    await startAgain(page).click();
    await expect(heading(page)).toHaveText(check({}, { lang }).prompt);
    await page.waitForLoadState("networkidle");
    expect(asked).toEqual([]);

    expect(await context.cookies()).toEqual([]);
    const stored = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
      performance.getEntriesByType("resource").filter((entry) => !entry.name.startsWith(location.origin)).length,
    ]);
    expect(stored).toEqual(["", 0, 0, 0, 0, 0, 0]);
  });

  test(`the policy lets nothing run but the page's own files, in ${lang}`, details(lang), async ({ page }) => {
    await open(page, file);
    const content = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    const policy = new Map(content.split(";").map((rule) => rule.trim().split(/\s+/u)).map(([name, ...from]) => [name, from]));
    expect(content).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|\*|https?:|blob:/u);
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("script-src")).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(policy.get("connect-src")).toEqual(["'self'"]);
    // Only the one style sheet, which stands in the page: named by its hash, and in force.
    expect(policy.get("style-src")).toEqual([expect.stringMatching(/^'sha256-.+='$/u)]);
    await expect(page.locator("a.option").first()).toHaveCSS("display", "block");
    await expect(page.locator("[style], [onclick], [onload], script:not([src])")).toHaveCount(0);
  });
}

for (const [index, hostile] of HOSTILE.entries()) {
  const { lang, file } = LANGUAGES[index % LANGUAGES.length];
  test(`an address with ${hostile.name} is read as far as it goes, in ${lang}`, async ({ page }) => {
    await open(page, file);
    const elements = () => page.evaluate(() => ["script", "img", "svg", "iframe"].map((tag) => document.querySelectorAll(tag).length));
    const before = await elements();
    await page.evaluate((to) => (location.hash = to), hostile.hash);
    await expect(page.locator("#screen div.notice")).toBeVisible();
    await isRead();
    // And when it is there from the beginning.
    await page.reload();
    await expect(page.locator("#screen div.notice")).toBeVisible();
    await isRead();

    const question = check(hostile.kept, { lang }).question;
    const { value } = check(hostile.kept, { lang }).options[0];
    await option(page, question, value).click();
    const answers = { ...hostile.kept, [question]: value };
    await expect(heading(page)).toHaveText(check(answers, { lang }).prompt);
    await expect(page.locator("#screen .notice")).toHaveCount(0);
    expect(Object.fromEntries(new URLSearchParams((await hash(page)).slice(1)))).toEqual(answers);

    async function isRead() {
      expect((await reading(page)).heading).toBe(check(hostile.kept, { lang }).prompt);
      const quotes = await page.locator("#screen div.notice code").allTextContents();
      expect(quotes).toHaveLength(hostile.quoted);
      expect(Math.max(...quotes.map((quote) => quote.length))).toBeLessThanOrEqual(41);
      expect(await elements()).toEqual(before);
      expect(Object.keys(check(hostile.kept).answers)).toHaveLength((await reading(page)).questions.length);
    }
  });
}
