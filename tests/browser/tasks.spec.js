// Does a tap ever hold a slow phone? No task that a tap brings takes longer there than a person notices: whoever is told
// something, whatever is asked, and where nothing is known.
import { CHECKED } from "../days.js";
import { VALUES } from "../questions.js";
import { LANGUAGES, pageOf } from "../site.js";
import { share } from "../tier.js";
import { expect, running, test } from "./checker.js";
import { distinctCases, hashOf } from "./distinct-cases.js";
import { asOnAPhone } from "./steps.js";

/** From when on a browser calls a task long, in milliseconds: it tells of none that is shorter. */
const LONG = 50;
/** A busy machine holds a page, too: a state is slow that is slow each time. */
const TRIES = 5;
/** Before a change lands, every so manieth case, and other ones in each language. */
const EVERY = 40;

const nothingSure = Object.fromEntries(VALUES.map(([question]) => [question, "unsure"]));
const cases = distinctCases(CHECKED);
/** On the way to the longest of them: nothing answered, one answer, two. */
const longest = Object.entries(
  cases.reduce((one, other) => (Object.keys(other).length > Object.keys(one).length ? other : one)),
);
const onTheWay = longest.map((_, answered) => Object.fromEntries(longest.slice(0, answered)));
/** Half of it is known. */
const halves = [0, 1].map((odd) => ({
  ...nothingSure,
  ...Object.fromEntries(longest.filter((_, place) => place % 2 === odd)),
}));

/** The longest task at each state, 0 where none is long: to be run in the page. */
async function longestTasks(hashes) {
  const seen = [];
  const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
  observer.observe({ type: "longtask" });
  // A frame is drawn, and whatever was to be done by then is.
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const found = [];
  for (const hash of hashes) {
    const changed = new Promise((done) => addEventListener("hashchange", done, { once: true }));
    location.hash = hash;
    await changed;
    await drawn();
    await drawn();
    seen.push(...observer.takeRecords());
    found.push(Math.max(0, ...seen.splice(0).map(({ duration }) => duration)));
  }
  observer.disconnect();
  return found;
}

for (const [place, lang] of LANGUAGES.entries()) {
  test(`a tap holds no slow phone, in ${lang}`, { tag: "@chromium" }, async ({ page }) => {
    test.setTimeout(10 * 60_000);
    const some = share(cases, place, EVERY);
    const states = [...onTheWay, nothingSure, ...halves, ...some].map(hashOf);
    await page.goto(pageOf("checker", lang));
    await running(page);
    const client = await page.context().newCDPSession(page);
    let slow = states.map((hash) => ({ hash, took: Number.POSITIVE_INFINITY }));
    for (let tries = 0; tries < TRIES && slow.length > 0; tries += 1) {
      const slower = await asOnAPhone(page, client);
      // Each from somewhere else: a link to where one is changes nothing.
      const there = slow.flatMap(({ hash }, number) => [`#home=private&elsewhere=${number}`, hash]);
      const took = (await page.evaluate(longestTasks, there)).filter((_, number) => number % 2 === 1);
      slow = slow
        .map(({ hash, took: least }, number) => ({ hash, took: Math.min(least, took[number] / slower) }))
        .filter(({ took: least }) => least > LONG);
    }
    await client.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    expect(states.length).toBeGreaterThan(12);
    expect(slow, `tasks of more than ${LONG} ms`).toEqual([]);
  });
}
