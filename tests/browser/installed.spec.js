// Can the checker be installed, and what does a messenger show beside a link to it?
import { imageOf } from "../pictures.js";
import { LANGUAGES, pageOf, read } from "../site.js";
import { expect, open, test } from "./checker.js";

/** What messengers take, as they say themselves: not smaller, and not heavier. */
const SMALLEST = { width: 1200, height: 630 };
const HEAVIEST = 60_000;

for (const lang of LANGUAGES) {
  test(`the checker can be installed, in ${lang}`, { tag: "@chromium" }, async ({ page, baseURL }) => {
    await open(page, baseURL + pageOf("checker", lang));
    const browser = await page.context().newCDPSession(page);
    const { url, errors, data } = await browser.send("Page.getAppManifest");
    expect(url).toBe(baseURL + pageOf("manifest", lang));
    expect(errors).toEqual([]);
    const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
    // A window in which nothing is remembered installs nothing; that is all there is against it.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
    const manifest = JSON.parse(data);
    expect(manifest).toMatchObject({ lang, dir: "ltr", scope: "./", display: "standalone" });
    for (const name of ["id", "start_url"]) expect(manifest[name]).toBe(pageOf("checker", lang));
    for (const name of ["name", "short_name", "description", "theme_color", "background_color"])
      expect(manifest[name], name).toMatch(/./u);
    // The policy of the page lets each of them through, and it is what it says.
    for (const { src, sizes, type } of manifest.icons) {
      const size = await page.evaluate(sizeOf, src);
      expect(size, src).toBe(sizes);
      expect(type).toBe("image/png");
    }
    expect(manifest.icons.some(({ purpose }) => purpose === "maskable")).toBe(true);
    const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute("href");
    expect(await page.evaluate(sizeOf, touch)).toBe("180x180");
  });

  test(`a link to any page shows what it is, in ${lang}`, async () => {
    for (const kind of [
      "checker",
      "book",
      "no-script",
      "owner",
      "desk",
      "embed",
      "article",
      "agree",
      "otherwise",
      "accessibility",
    ]) {
      const html = read(pageOf(kind, lang)).toString();
      const property = (name) => html.match(`<meta property="${name}" content="([^"]*)"`)?.[1];
      expect(property("og:title")).toBe(html.match(/<title>(.*?)<\/title>/su)[1]);
      expect(property("og:description")).toBe(html.match(/name="description" content="([^"]*)"/u)[1]);
      expect(property("og:locale")).toBe(`${lang}_KZ`);
      const picture = read(property("og:image"));
      expect(picture.length).toBeLessThan(HEAVIEST);
      expect(imageOf(picture)).toEqual(SMALLEST);
      expect(property("og:image:width")).toBe(String(SMALLEST.width));
      const alternates = [...html.matchAll(/rel="alternate" hreflang="([^"]*)" href="([^"]*)"/gu)];
      expect(Object.fromEntries(alternates.map(([, ...pair]) => pair))).toEqual({
        ...Object.fromEntries(LANGUAGES.map((other) => [other, pageOf(kind, other)])),
        "x-default": pageOf(kind, LANGUAGES[0]),
      });
      // Where it is served, nobody has said.
      expect(html).not.toContain('rel="canonical"');
    }
  });
}

/** How large a picture is that the page can show: run in it. */
async function sizeOf(src) {
  const image = new Image();
  image.src = src;
  await image.decode();
  return `${image.naturalWidth}x${image.naturalHeight}`;
}
