// Is each fault of a file told, or is there a right answer all the same, at the desk, in its single file, on the pages
// with forms, in the open book and on the page for editors? faults.spec.js is the same of the checker itself.
import { DESK_FILE, pageOf, programOf, read, scriptOf } from "../site.js";
import { enough } from "../tier.js";
import { test } from "./checker.js";
import { Table } from "./fault-table.js";
import { alone, faulty, KINDS, nothingCouldSay } from "./faulty.js";
import { LANG } from "./seen.js";
import { BESIDE, dueOf, keepFiles, seenBeside } from "./seen-beside.js";

const [DESK, DESK_FALLBACK, FORMS] = ["desk", "deskFallback", "forms"].map(programOf);
const [AGREE, OTHERWISE] = ["agree/agree.js", "agree/otherwise.js"].map(scriptOf);
const [SEARCH, COUNT, EDITORS] = ["book/book.js", "book/verify.js", "builder/builder.js"].map(scriptOf);
const CENSUS = programOf("census");

/** What is spoilt of each page: the file, the other one that comes where they are swapped, and what is lost beside. */
const FILES = {
  desk: [
    [pageOf("desk", LANG), pageOf("checker", LANG)],
    [scriptOf("desk/desk.js"), AGREE],
    [DESK.code, programOf("page").code],
    [DESK_FALLBACK.code, programOf("fallback").code, DESK.code],
  ],
  agree: [
    [pageOf("agree", LANG), pageOf("otherwise", LANG)],
    [AGREE, OTHERWISE],
    [FORMS.glue, programOf("census").glue],
    [FORMS.code, programOf("census").code],
  ],
  otherwise: [
    [pageOf("otherwise", LANG), pageOf("agree", LANG)],
    [OTHERWISE, AGREE],
    [FORMS.glue, programOf("census").glue],
    [FORMS.code, programOf("census").code],
  ],
  editors: [
    [pageOf("embed", LANG), pageOf("book", LANG)],
    [EDITORS, AGREE],
  ],
  search: [
    [pageOf("book", LANG), pageOf("embed", LANG)],
    [SEARCH, COUNT],
  ],
  count: [
    [pageOf("book", LANG), pageOf("embed", LANG)],
    [COUNT, SEARCH],
    [CENSUS.glue, FORMS.glue],
    [CENSUS.code, FORMS.code],
  ],
};
/** Whether half of a page has its message. */
const hasMessage = (page, kind) => {
  const whole = read(page);
  return whole.indexOf(`id="${BESIDE[kind].message.slice(1)}"`) < whole.length / 2;
};
/** Before a change lands one case of some is looked at; which, goes round. */
const SOME = 29;

test.use({ expectedNoise: /./u, viewport: { width: 1280, height: 800 } });
test.describe.configure({ timeout: enough(1_500_000, 300_000) });

for (const [kind, files] of Object.entries(FILES)) {
  test(`on the page: ${kind}`, async ({ page }, { project }) => {
    const site = await faulty();
    const table = new Table(kind, project.name);
    const [[own]] = files;
    await keepFiles(page);
    await page.goto(site.base + own);
    const due = await dueOf(page, kind);
    const all = files.flatMap(([file, other, lost]) =>
      Object.keys(KINDS).map((how) => [file, how, other, lost]),
    );
    for (const [file, how, other, lost] of all.filter((_, at) => at % enough(1, SOME) === 0)) {
      // Another page in its place is that page; half of a small one ends in its style, or before the message.
      const isShort = how === "cut" && !hasMessage(own, kind);
      if (file === own && (nothingCouldSay(how) || how === "swapped" || isShort)) continue;
      // What it has of the page `search` says.
      if (file === own && kind === "count") continue;
      await page.goto("about:blank");
      site.mend();
      if (lost) site.spoil(lost, "lost");
      site.spoil(file, how, other);
      await page.goto(site.base + own, { waitUntil: "commit" }).catch(() => {});
      const isLate = /30 s|never/u.test(how);
      const arrive = how.includes("30 s") && site.arrive;
      table.add(file, how, await seenBeside(page, kind, due, { isLate, arrive }));
    }
    table.done();
    await site.close();
  });
}

/** What of a page can mislead with one letter changed: where its last letter is. */
const LETTERS = {
  desk: { "a bit of an answer's number": /data-number="?1/u, "a bit of a title": /<h3[^>]*>[^<]{5}/u },
  agree: {
    "a bit of the message": /<textarea[^>]*lang="?ru"?[^>]*>[^<]{5}/u,
    "a bit of the SMS": /href="?sms:\?body=%D/u,
    "a bit of how many days there are": /1(?=0 календарных)/u,
    "a bit of what is wrong": /id="?moved-in-empty"?>[^<]{3}/u,
    "a bit of an id": /id="?moved-i/u,
  },
  otherwise: {
    "a bit of what happened": /name="?happened"? value="?[a-z]/u,
    "a bit of its words": /name="?happened"?[^>]*>\s*<span>[^<]{5}/u,
    "a bit of its version": /data-version="?[a-f\d]/u,
    "a bit of a link": /class="?of-case"? href="?c/u,
  },
};

for (const [kind, letters] of Object.entries(LETTERS)) {
  test(`with one letter of what is printed changed: ${kind}`, async ({ page, baseURL }, { project }) => {
    const table = new Table(`${kind}-letters`, project.name);
    const own = pageOf(kind, LANG);
    const whole = read(own).toString();
    await keepFiles(page);
    await page.goto(baseURL + own);
    const due = await dueOf(page, kind);
    let body;
    await page.route(`**/${own}`, (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body }),
    );
    for (const [how, where] of Object.entries(letters)) {
      const { index, 0: found } = where.exec(whole);
      const before = Buffer.from(whole.slice(0, index + found.length));
      body = Buffer.from(whole);
      body[before.length - 1] ^= 1;
      await page.goto("about:blank");
      await page.goto(baseURL + own, { waitUntil: "commit" });
      const seen = await seenBeside(page, kind, due);
      table.add(own, how, seen === "the message" ? seen : `wrong: ${seen}`);
    }
    table.done();
  });
}

test("in the desk's single file", async ({ page, baseURL }, { project }) => {
  const table = new Table("desk-file", project.name);
  const {
    kinds: [asItIs, ...kinds],
    open,
  } = await alone(page, baseURL, DESK_FILE);
  await open(asItIs);
  const due = await dueOf(page, "desk");
  for (const kind of kinds) {
    await open(kind);
    table.add(DESK_FILE, kind, await seenBeside(page, "desk", due));
  }
  table.done();
});
