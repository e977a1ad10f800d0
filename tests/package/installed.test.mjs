// What does whoever installs the package get, and can they test themselves with it?
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { RECORD } from "../days.js";
import { SCHEMAS } from "./schemas.mjs";

const PKG = fileURLToPath(new URL("../../pkg/", import.meta.url));

describe("whoever installs the package", () => {
  test("gets the cases and the schemas with it", () => {
    const packed = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=silent"], {
        cwd: PKG,
        encoding: "utf8",
      }),
    );
    const files = Object.values(packed)[0].files.map((file) => file.path);
    for (const file of [...SCHEMAS, "cases.json", "tirkeu.d.ts", "answers.d.ts", "README.md"])
      assert.ok(files.includes(file), file);
  });

  test("can run the README's test of their own function, and is shown where it is wrong", () => {
    const example = readFileSync(join(PKG, "README.md"), "utf8").match(
      /## Test yourself.*?```js\n(.*?)```/s,
    )?.[1];
    assert.ok(example);
    const home = mkdtempSync(join(tmpdir(), "tirkeu-"));
    try {
      mkdirSync(join(home, "node_modules"));
      symlinkSync(PKG, join(home, "node_modules", "tirkeu"), "dir");
      const printed = (text) => {
        writeFileSync(join(home, "example.mjs"), text);
        return execFileSync(process.execPath, ["example.mjs"], { cwd: home, encoding: "utf8" })
          .trim()
          .split("\n");
      };
      assert.deepEqual(printed(example), ["0 wrong"]);
      const mine = /^const mine = .*$/m;
      assert.match(example, mine);
      const told = RECORD.cases.flatMap(({ on, expect }) => on.map(() => expect.result));
      const wrong = told.filter((result) => result !== "service-centre").length;
      const lines = printed(example.replace(mine, 'const mine = () => ({ result: "service-centre" });'));
      assert.equal(lines.at(-1), `${wrong} wrong`);
      const [{ on, answers, expect }] = RECORD.cases.filter((one) => one.expect.result !== "service-centre");
      assert.deepEqual(lines[0].split(" ")[0], on[0]);
      assert.ok(lines[0].includes(`${inspect(answers)} ${expect.result}`), lines[0]);
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});
