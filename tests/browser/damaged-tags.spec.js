// Is a page that is damaged in the tags around what it shows never blank? One bit of a tag, and a style may hide all that
// is in it.
import { DESK_FILE, pageOf, read, SINGLE_FILE } from "../site.js";
import { enough } from "../tier.js";
import { expect, test } from "./checker.js";
import { check } from "./endings.js";

const CASE = { citizenship: "other" };
const { title } = check(CASE, { lang: "en" });
/** Each page, and the last of its tags that is looked at. */
const PAGES = {
  "the checker": [pageOf("checker", "en"), 'id="screen"'],
  "the desk": [pageOf("desk", "en"), 'class="desk'],
  "the file": [SINGLE_FILE, "<header"],
  "the file of the desk": [DESK_FILE, "<header"],
};

test.use({ expectedNoise: /./u, locale: "en-GB" });
test.describe.configure({ timeout: enough(900_000, 240_000) });

/** Where tags begin and end, from the end of the head on. */
function tags(html, last) {
  const [from, to] = [html.indexOf("</head>"), html.indexOf(">", html.indexOf(last))];
  const places = Array.from({ length: to + 1 - from }, (_, at) => from + at);
  return places.filter((place) => "<>".includes(html[place]));
}

for (const [name, [file, last]] of Object.entries(PAGES))
  test(`with one bit changed in a tag around it, ${name} shows what is right, or says that it does not start`, async ({
    page,
    baseURL,
  }) => {
    const html = read(file).toString("latin1");
    let served = html;
    await page.route(`${baseURL}${file}*`, (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body: Buffer.from(served, "latin1") }),
    );
    const blank = [];
    let tried = 0;
    const all = tags(html, last).flatMap((place) => [0, 1, 2, 3, 4, 5, 6].map((bit) => [place, bit]));
    for (const [place, bit] of all.filter((_, at) => at % enough(1, all.length > 60 ? 43 : 1) === 0)) {
      served =
        html.slice(0, place) +
        String.fromCharCode(html.charCodeAt(place) ^ (1 << bit)) +
        html.slice(place + 1);
      await page.goto("about:blank");
      await page.goto(`${baseURL}${file}#${new URLSearchParams(CASE)}`);
      // What comes after eight seconds, comes now.
      const seen = async () => {
        await page.evaluate(() => {
          for (const animation of document.getAnimations()) animation.finish();
        });
        const [said, message] = await page.evaluate((sought) => {
          // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is no text
          const shown = (element) => (element ? element.innerText.trim() : "");
          return [shown(document.body), shown(document.querySelector(sought))];
        }, "#failed");
        if (said.includes(title)) return "right";
        return message && said.includes(message) ? "a message" : `only: ${said.slice(0, 80)}`;
      };
      await expect
        .poll(seen, { timeout: 3000 })
        .toMatch(/^(?:right|a message)$/u)
        .catch(async () => blank.push(`${html.slice(place - 12, place + 12)}, bit ${bit}: ${await seen()}`));
      tried += 1;
    }
    expect(blank).toEqual([]);
    expect(tried).toBeGreaterThan(8);
  });
