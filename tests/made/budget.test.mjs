// Does the table of what may be lost or wrong, in SECURITY.md, name tests that there are, and a day for each figure?
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

const ROOT = new URL("../../", import.meta.url);
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** The rows of the table under its heading, cell by cell. */
const [, section = ""] = readFileSync(new URL("SECURITY.md", ROOT), "utf8").split(
  "## What may be lost or wrong\n",
);
const [head, , ...rows] = section
  .split("\n## ")[0]
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test("the table has a row for each thing that can be lost", () => {
  assert.deepEqual(head, ["what", "what is promised", "tried by", "the last run"]);
  for (const what of [/an answer/u, /a kept copy/u, /a link/u, /learns the answers/u, /an old law/u])
    assert.ok(
      rows.some(([name]) => what.test(name)),
      `${what}`,
    );
});

test("of the faults of files it says what their record says, and that adds up", () => {
  const record = readFileSync(new URL("docs/faults.md", ROOT), "utf8");
  const [, cases] = /^Of (\d+) cases/mu.exec(record) ?? assert.fail("no number of cases");
  const sections = [...record.matchAll(/^## .*: (\d+) cases$/gmu)].map(([, count]) => Number(count));
  assert.ok(sections.length > 10);
  assert.equal(
    sections.reduce((all, count) => all + count, 0),
    Number(cases),
  );
  const [row] = rows.filter(([what]) => /a file is lost/u.test(what));
  assert.match(row.at(-1), new RegExp(`: ${cases} cases, `, "u"));
});

for (const [what, promised, tried, last] of rows) {
  test(`it is promised, tried and dated: ${what}`, () => {
    assert.ok(promised.length > 20, promised);
    const tests = [...tried.matchAll(/`([^`]+)`/gu)].map(([, path]) => path);
    assert.ok(tests.length > 0, tried);
    for (const path of tests) assert.ok(existsSync(new URL(path, ROOT)), `there is no ${path}`);
    const [, day, month, year, figures] = /^(\d{1,2}) (\w+) (\d{4}): (.+)$/u.exec(last) ?? assert.fail(last);
    assert.ok(MONTHS.includes(month), month);
    assert.ok(Date.parse(`${day} ${month} ${year} UTC`) >= Date.UTC(2026, 10, 1), last);
    assert.match(figures, /\d/u, "a figure");
  });
}
