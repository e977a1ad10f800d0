// Does the watch say which rules are to be compared again, and nothing else?
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { act, COMPARED, digestOf, host, passage, watched } from "../watched.js";

const SIXTEEN = ["Article 16.", "Article 17."];
const TEXT = "Article 16. Residence A child’s residence is that of its parents.";
const ARTICLES = [
  ["Article 15. Name", "Everybody has one."],
  ["Article 16. Residence", "A child’s residence is that of its parents."],
  ["Article 17. Capacity", "It begins at birth."],
];
const edited = (article, text) =>
  ARTICLES.map(([name, was]) => [name, name.startsWith(article) ? text : was]);

/** One source with one passage, on a page of its own. */
async function one(page, { text = TEXT, bounds = SIXTEEN } = {}) {
  const pages = await host({ "/act": page });
  return { pages, ...watched({ civil: [passage(pages.at("/act"), text, bounds)] }) };
}

describe("a passage", () => {
  test("that is as it was asks nothing of anybody", async () => {
    const { run } = await one(act(...ARTICLES));
    const { status, out, err } = await run();
    assert.deepEqual([status, err], [0, ""]);
    assert.match(out, /civil: http\S+ from `Article 16\.` to `Article 17\.`: as it was on 2026-11-20/u);
    assert.match(out, /1 of 1 passages are as they were, 0 of 1 sources are to be compared again\./u);
    assert.doesNotMatch(out, /under-14/u);
  });

  test("is the same in another design of its page", async () => {
    const page = `<html><head><title>Article 16. Fake</title><style>Article 16.</style></head><body>
      <div class=menu><a href="/">Home</a></div><script>"Article 16. No"</script>
      <table><tr><td>Article 15. Other<tr><td><b>Article&nbsp;<span>16.</span></b>  Resi&shy;dence
      <tr><td>A child&rsquo;s <em>resi</em>dence<br>is that
      of its\tparents&#46;<!-- not for long --><tr><td>Article 17. Anything</table>`;
    const { status, out } = await (await one(page)).run();
    assert.equal(status, 0, out);
  });

  test("is the same however deep it stands", async () => {
    const deep = "<b>".repeat(20_000);
    const { status, out } = await (await one(`${deep}${act(...ARTICLES)}`)).run();
    assert.equal(status, 0, out);
  });

  test("is the same when something else of its page has changed", async () => {
    const { status, out } = await (await one(act(...edited("Article 15.", "Other.")))).run();
    assert.equal(status, 0, out);
  });

  test("that has changed names what rests on it, and how it is kept once it is compared", async () => {
    const { run } = await one(act(...edited("Article 16.", "It is anywhere.")));
    const { status, out } = await run();
    assert.equal(status, 1);
    assert.match(out, /`Article 17\.`: it is not what it was on 2026-11-20$/mu);
    const resting = [
      "rules under-14; numbers and definitions days-to-register; caveats ward-residence; steps nothing-to-file",
      "facts no-application; buttons check-for-oneself; paragraphs of the owner's page landlords-duty",
    ].join("; ");
    assert.ok(out.includes(`  to compare again: ${resting}\n`), out);
    assert.ok(out.includes('make watch KEEP="civil"'), out);
  });

  test("that has lost a letter has changed", async () => {
    const { status } = await (
      await one(act(...edited("Article 16.", "A child’s residence is that of its parent.")))
    ).run();
    assert.equal(status, 1);
  });

  test("that is gone is to be compared, whichever bound is missing", async () => {
    const [first, second, third] = ARTICLES;
    for (const [articles, gone] of [
      [[first, third], "`Article 16.` is not there"],
      [[first, second], "`Article 17.` is not there, after `Article 16.`"],
    ]) {
      const { status, out } = await (await one(act(...articles))).run();
      assert.equal(status, 1);
      assert.ok(out.includes(gone), out);
      assert.ok(out.includes("under-14"), out);
      assert.ok(!out.includes("KEEP"), "what could not be read cannot be kept");
    }
  });

  test("of a page that a script writes is gone, with bounds or without", async () => {
    const page =
      "<!doctype html><title>Act</title><div id=app></div><script>write()</script><noscript>On!</noscript>";
    for (const bounds of [SIXTEEN, [null, null]]) {
      const { status, out } = await (await one(page, { bounds })).run();
      assert.equal(status, 1);
      assert.match(out, /there is no text in the page/u);
    }
  });

  test("is found beside the contents of the act, and not in an article with a longer number", async () => {
    const page = act(
      ["Article 16. Residence", "Article 17. Capacity"],
      ["Article 160. Pledge", "Other."],
      ["Article 16-1. Stay", "Other."],
      ...ARTICLES,
    ).replace("<p>Article 17", "<p class=contents>Article 17");
    const text = `Article 16. Residence ${TEXT}`;
    assert.equal((await (await one(page, { text })).run()).status, 0);
    const bounds = ["Article 16", "Article 17"];
    assert.equal((await (await one(page, { text, bounds })).run()).status, 0);
  });

  test("nobody has read yet is said to be so", async () => {
    const pages = await host({ "/act": act(...ARTICLES) });
    const { run } = watched({
      civil: [passage(pages.at("/act"), undefined, SIXTEEN)],
      lost: [passage(pages.at("/nothing"), undefined, SIXTEEN)],
      news: [],
    });
    const { status, out } = await run();
    assert.equal(status, 1);
    assert.match(out, /^civil: .*: never read: there is no digest to compare it with$/mu);
    assert.match(out, /^lost: .*: never read: the page cannot be reached: it answers 404$/mu);
    assert.match(out, /^news: never read: nobody has found its address, so compare it by hand$/mu);
    assert.match(out, /2 of 3 sources are to be compared again, 1 without an address\./u);
    assert.match(out, /KEEP="civil"/u);
  });
});

describe("in any form", () => {
  const kazakh = "16-бап. Тұрғылықты жер";
  const russian = "Статья 16. Место жительства";

  test("windows-1251 is read, whether the host says so or the page", async () => {
    // In windows-1251 these letters stand where Unicode has them, 0x350 further on.
    const bytes = (text) =>
      Buffer.from(
        [...text].map((letter) => (letter > "\x7f" ? letter.codePointAt(0) - 0x350 : letter.codePointAt(0))),
      );
    const bounds = ["Статья 16.", "Статья 17."];
    const inside = `<h3>${russian}</h3><h3>Статья 17.</h3>`;
    for (const [type, start] of [
      ["text/html; charset=windows-1251", ""],
      ["text/html", '<meta charset="windows-1251">'],
      ["", '<meta http-equiv="Content-Type" content="text/html; charset=cp1251">'],
    ]) {
      const headers = type ? { "content-type": type } : {};
      const page = { headers, content: bytes(`<!doctype html>${start}${inside}`) };
      const { status, out } = await (await one(page, { text: russian, bounds })).run();
      assert.equal(status, 0, out);
    }
  });

  test("a letter is the same, in one piece or in two, in an encoding that nobody knows", async () => {
    const headers = { "content-type": "text/html; charset=of-my-own" };
    for (const form of ["NFC", "NFD"]) {
      const content = `<h3>${`${kazakh} й`.normalize(form)}</h3>`;
      const page = { headers, content };
      const { status, out } = await (
        await one(page, { text: `${kazakh} й`, bounds: ["16-бап.", null] })
      ).run();
      assert.equal(status, 0, out);
    }
  });

  test("plain text has lines, and what is no text is taken to the byte", async () => {
    const plain = { headers: { "content-type": "text/plain" }, content: `Contents\n${TEXT}\r\nArticle 17.` };
    assert.equal((await (await one(plain)).run()).status, 0);
    const pdf = { headers: { "content-type": "application/pdf" }, content: Buffer.from([0x25, 0, 0xff]) };
    const whole = { bounds: [null, null], text: pdf.content };
    assert.equal((await (await one(pdf, whole)).run()).status, 0);
    assert.equal((await (await one({ ...pdf, content: "%" }, whole)).run()).status, 1);
    assert.match((await (await one(pdf)).run()).out, /it is no text, so it has no bounds/u);
  });
});

describe("a page", () => {
  test("that cannot be reached leaves its rules to be compared, and says why", async () => {
    const silent = () => {};
    for (const [page, why] of [
      [404, "it answers 404"],
      [403, "it answers 403"],
      [silent, "it does not answer within 1 s"],
      [(response) => response.writeHead(200).write("<h3>Article 16."), "it does not answer within 1 s"],
      [(response) => response.destroy(), "the connection broke"],
    ]) {
      const pages = await host({ "/act": page, "/other": act(...ARTICLES) });
      const other = passage(pages.at("/other"), TEXT, SIXTEEN);
      const { run } = watched({ civil: [passage(pages.at("/act"), TEXT, SIXTEEN)], other: [other] });
      const { status, out } = await run("--timeout", "1000");
      assert.equal(status, 1);
      assert.ok(out.includes(`the page cannot be reached: ${why}`), out);
      assert.match(out, /^other: .*as it was/mu, "the others are read all the same");
    }
  });

  test("that fails once is asked once more, and no oftener", async () => {
    const passing = (response, time) =>
      response.writeHead(time === 1 ? 503 : 200, { "content-type": "text/html" }).end(act(...ARTICLES));
    const { pages, run } = await one(passing);
    assert.equal((await run()).status, 0);
    assert.equal(pages.asked.get("/act"), 2);
    const failing = await one(500);
    assert.match((await failing.run()).out, /it answers 500/u);
    assert.equal(failing.pages.asked.get("/act"), 2);
    const missing = await one(404);
    await missing.run();
    assert.equal(missing.pages.asked.get("/act"), 1);
  });

  test("that has moved is read where it is, and it is said where", async () => {
    const elsewhere = await host({ "/new": act(...ARTICLES) });
    for (const [status, says] of [
      [301, "the page has moved to"],
      [302, "the page leads on to"],
    ]) {
      const { run } = await one({ status, headers: { location: elsewhere.at("/new") } });
      const said = await run();
      assert.equal(said.status, 0);
      assert.ok(said.out.includes(`as it was on ${COMPARED}; ${says} ${elsewhere.at("/new")}`), said.out);
    }
  });

  test("that leads in a circle, or out of the web, cannot be reached", async () => {
    assert.match(
      (await (await one({ status: 302, headers: { location: "/act" } })).run()).out,
      /more than 5 times/u,
    );
    const app = { status: 302, headers: { location: "intent://act" } };
    assert.match((await (await one(app)).run()).out, /it leads on to `intent:\/\/act`/u);
  });

  test("is asked for once, a host for one thing at a time, by somebody who says who it is", async () => {
    const paths = Array.from({ length: 6 }, (_, number) => `/${number}`);
    const pages = await host(Object.fromEntries(paths.map((path) => [path, act(...ARTICLES)])));
    const all = [...paths, ...paths].map((path) => passage(pages.at(path), TEXT, SIXTEEN));
    assert.equal((await watched({ civil: all }).run()).status, 0);
    assert.deepEqual(
      [...pages.asked.values()],
      paths.map(() => 1),
    );
    assert.equal(pages.most, 1);
    assert.match([...pages.agents].join(), /^tirkeu/u);
  });
});

test("without internet it is said that nothing has been watched, and nothing is kept", async () => {
  const gone = await host();
  gone.close();
  const passages = { civil: [passage(gone.at("/act"), TEXT, SIXTEEN)] };
  const site = { "index.html": '<a href="http://nowhere.invalid/">out</a>' };
  for (const words of [[], ["--keep"], ["--show", "civil"]]) {
    const { run, kept } = watched(passages, { site });
    const { status, out } = await run(...words);
    assert.equal(status, 3);
    assert.match(out, /^No internet: none of 127\.0\.0\.1:\d+/u);
    assert.match(out, /Nothing has been watched/u);
    assert.deepEqual(kept(), passages);
  }
});

test("what a digest is of can be printed", async () => {
  const { out, status } = await (await one(act(...ARTICLES))).run("--show", "civil");
  assert.equal(status, 0);
  const [heading, ...lines] = out.trimEnd().split("\n");
  assert.match(heading, /^# http\S+ from `Article 16\.`/u);
  assert.equal(digestOf(lines.join(" ")), digestOf(TEXT));
});
