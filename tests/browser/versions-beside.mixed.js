// Is there ever an answer of another version's law, or none without a word, at the desk, on the pages with forms and in
// the open book, while one version takes the place of another? versions.mixed.js is the same of the checker itself.

import { none } from "../faults.js";
import { pageOf } from "../site.js";
import { expect, test } from "./checker.js";
import { bare, edge, nameIn, otherOf, VERSIONS } from "./edge.js";
import { alonesAndPairs, countsOf } from "./mixtures.js";
import { LANG } from "./seen.js";
import { dueOf, keepFiles, seenBeside } from "./seen-beside.js";

const [DESK, AGREE, OTHERWISE, BOOK] = ["desk", "agree", "otherwise", "book"].map((kind) =>
  pageOf(kind, LANG),
);

/** What stands on the way to what a page says; the page itself is the first. */
const FILES = {
  desk: [DESK, "desk/desk.js", "wasm/desk.wasm", "wasm/desk-fallback.js"],
  agree: [AGREE, "agree/agree.js", "wasm/forms.js", "wasm/forms.wasm"],
  otherwise: [OTHERWISE, "agree/otherwise.js", "wasm/forms.js", "wasm/forms.wasm"],
  search: [BOOK, "book/book.js"],
  count: [BOOK, "book/verify.js", "wasm/census.js", "wasm/census.wasm"],
};

test.use({ expectedNoise: /./u, viewport: { width: 1280, height: 800 } });
test.describe.configure({ timeout: 600_000 });

for (const [kind, files] of Object.entries(FILES)) {
  test(`each file and each pair of the other version: ${kind}`, async ({ page }) => {
    const host = await edge();
    const [own] = files;
    await keepFiles(page);
    const due = {};
    for (const version of VERSIONS) {
      host.versionOf = () => version;
      await page.goto("about:blank");
      await page.goto(host.base + own);
      due[version] = await dueOf(page, kind);
    }
    // Where both said the same, nobody would know which has spoken.
    expect(due.before).not.toBe(due.next);
    const [faults, all] = [[], []];
    for (const served of VERSIONS) {
      for (const mixed of alonesAndPairs(files)) {
        const ofPage = mixed.includes(own) ? otherOf(served) : served;
        host.versionOf = (path) => (mixed.includes(path) ? otherOf(served) : served);
        // Nothing of the other version is there but that; and that under any name.
        host.has = (path, version) => version !== served || path === nameIn(served, bare(path));
        await page.goto("about:blank");
        await page.goto(host.base + own, { waitUntil: "commit" });
        const seen = await seenBeside(page, kind, due[ofPage]);
        const isRight = seen === "the right answer";
        all.push(isRight ? `${ofPage}, as the page` : seen);
        if (!isRight && seen !== "the message")
          faults.push(`${mixed.join(" and ")}, where ${served} is served: ${seen}`);
      }
    }
    console.log(`${kind}: ${countsOf(all)}`);
    none(faults);
    await host.close();
  });
}
