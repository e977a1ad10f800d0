// Does `make case` take a link as people send it, with all that a shell would read, and say what is wrong with it?
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ANSWERS =
  "citizenship=citizen&person=self&age=18-plus&home=private&ownership=sole&signing=eds&device=yes";

/** What make says, given a link, or else a text by a pipe. */
function made(link, piped = "") {
  const given = link === undefined ? [] : [`LINK=${link}`];
  const { status, stdout, stderr } = spawnSync("make", ["--silent", "case", ...given], {
    cwd: ROOT,
    input: piped,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

for (const [what, link] of [
  ["a link", `https://example.org/checker-ru.html#${ANSWERS}`],
  ["a link with quotes around it", `"https://example.org/checker-ru.html#${ANSWERS}"`],
  ["what make or a shell would run", `$(error no) \`false\` '; false; ' https://example.org/#${ANSWERS}`],
  ["a text of several lines", `No SMS came\nhttps://example.org/#${ANSWERS}\ntirkeu 0a1b 2026-11-26 no-sms`],
]) {
  test(`a row is made of ${what}`, () => {
    const { status, stdout, stderr } = made(link);
    assert.deepEqual([status, stderr], [0, ""]);
    assert.match(stdout, /Said today: `online at home`/u);
    assert.ok(stdout.includes(`answers: "${ANSWERS}"`), stdout);
    assert.match(stdout, /result\("WHAT THE PORTAL SAID", "citizen-applies sole-owner", /u);
  });
}

test("without a link the text is read from what is piped in", () => {
  const { status, stdout } = made(undefined, `https://example.org/#${ANSWERS}\n`);
  assert.equal(status, 0);
  assert.ok(stdout.includes(ANSWERS));
});

test("of a broken link no row is made, and every mistake stands on a line", () => {
  const { status, stdout, stderr } = made("https://example.org/#age=forever&colour=blue");
  assert.notEqual(status, 0);
  assert.equal(stdout, "");
  const lines = stderr.split("\n").filter((line) => line.startsWith("`"));
  assert.deepEqual(lines, [
    "`age=forever` is no part of a link to a case",
    "`colour=blue` is no part of a link to a case",
    "`https://example.org/#age=forever&colour=…` is a link without answers",
  ]);
});
