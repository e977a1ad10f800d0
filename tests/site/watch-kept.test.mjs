// Does the watch keep what a person has compared, and nothing else? And are the links of our own pages watched?
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { linksOf } from "../../scripts/watch/links.mjs";
import { LANGUAGES, pathOf, tableOf } from "../site.js";
import { act, COMPARED, digestOf, host, passage, watched } from "../watched.js";

const PAGE = act(["Article 1.", "Before."], ["Article 2.", "After."]);
const FIRST = ["Article 1.", "Article 2."];
/** Today in Kazakhstan, UTC+5. */
const today = () => new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10);

describe("once a person has compared", () => {
  test("all that could be read is kept with its day, and what could not is as it was", async () => {
    const pages = await host({ "/act": PAGE });
    const lost = passage(pages.at("/lost"), "Once.", FIRST);
    const { run, kept } = watched({
      act: [passage(pages.at("/act"), undefined, FIRST), lost],
      gone: [passage(pages.at("/act"), undefined, ["Article 3.", null])],
      changed: [passage(pages.at("/act"), "Other.", FIRST)],
      none: [],
    });
    const [before, { status, out }, after] = [today(), await run("--keep"), today()];
    assert.equal(status, 1, "the others are still to be compared");
    const passages = kept();
    const [{ taken }, unread] = passages.act;
    assert.equal(taken.digest, digestOf("Article 1. Before."));
    assert.ok([before, after].includes(taken.on), taken.on);
    assert.deepEqual(unread, lost);
    assert.equal(passages.gone[0].taken, null);
    assert.deepEqual(passages.changed[0].taken, taken);
    assert.deepEqual(passages.none, []);
    assert.match(out, /2 of 4 passages are as they were/u);
  });

  test("only the sources that are named are read and kept", async () => {
    const pages = await host({ "/act": PAGE, "/other": PAGE });
    const { run, kept } = watched({
      act: [passage(pages.at("/act"), "Other.", FIRST)],
      other: [passage(pages.at("/other"), "Other.", FIRST)],
    });
    assert.equal((await run("--keep", "act")).status, 0);
    assert.equal(kept().act[0].taken.digest, digestOf("Article 1. Before."));
    assert.equal(kept().other[0].taken.on, COMPARED);
    assert.deepEqual([...pages.asked.keys()], ["/act"]);
    assert.equal((await run()).status, 1);
    await run("--keep");
    assert.equal((await run()).status, 0);
  });
});

describe("what are no passages is refused, and nobody is asked", () => {
  test("a source that nobody knows", async () => {
    const { status, err } = await watched({ act: [] }).run("civil");
    assert.equal(status, 2);
    assert.match(err, /no source is called civil/u);
  });

  for (const [what, faulty, says] of [
    ["an address", { address: "adilet" }, "act: `adilet` is no address"],
    ["a bound", { from: "" }, "act: `` is no bound"],
    ["a digest", { taken: { digest: "1", on: "2026-11-20" } }, "is no digest with its day"],
    ["a day", { taken: { digest: digestOf(""), on: "today" } }, "is no digest with its day"],
    ["nothing known of a digest", { taken: undefined }, "is no digest with its day"],
    ["a field too many", { until: null }, "act: `until` is no field of a passage"],
  ]) {
    test(what, async () => {
      const pages = await host({ "/act": PAGE });
      const { status, err } = await watched({ act: [{ ...passage(pages.at("/act")), ...faulty }] }).run();
      assert.equal(status, 2);
      assert.ok(err.includes(says), err);
      assert.equal(pages.asked.size, 0);
    });
  }
});

describe("a link of our own page", () => {
  test("that is broken fails, and says on which pages it is", async () => {
    const pages = await host({ "/there": PAGE, "/gone": 410 });
    const link = (path) => `<a href="${pages.at(path)}">out</a>`;
    const site = {
      "a.html": `${link("/there")}<noscript>${link("/gone")}</noscript><a href="b.html">in</a>`,
      "b.html": `${link("/gone#part")}<a href="tel:1414">1414</a>`,
      "c.txt": link("/lost"),
    };
    const { status, out } = await watched({}, { site }).run();
    assert.equal(status, 1);
    assert.ok(
      out.includes(`broken link: ${pages.at("/gone")}: it answers 410 (on a.html and 1 more)\n`),
      out,
    );
    assert.ok(!out.includes("there:"), out);
    assert.match(out, /1 of 2 links are broken/u);
    assert.deepEqual([...pages.asked.keys()].sort(), ["/gone", "/there"]);
  });

  test("that leads on is said to, and holds", async () => {
    const pages = await host({ "/old": { status: 301, headers: { location: "/new" } }, "/new": PAGE });
    const { status, out } = await watched(
      {},
      { site: { "a.html": `<a href="${pages.at("/old")}">out</a>` } },
    ).run();
    assert.equal(status, 0);
    assert.ok(
      out.includes(`link: ${pages.at("/old")}; the page has moved to ${pages.at("/new")} (on a.html)`),
      out,
    );
  });

  test("is found wherever the program has it: no address that it says stands in its words alone", () => {
    const links = [...linksOf(pathOf("."))].map(([address]) => address.replace(/\/$/u, ""));
    for (const lang of LANGUAGES) {
      const said = tableOf(lang).filter((text) => /^https?:/u.test(text));
      assert.ok(said.length > 0);
      assert.deepEqual(
        said.filter((address) => !links.includes(address.replace(/\/$/u, ""))),
        [],
      );
    }
  });
});
