// Can the packages of each lock file still be installed when newer ones come out?
//
// What a package asks for by a name that moves (`latest`) stands in no lock: `npm ci` compares it with the newest one
// there is, and refuses from the day on which that is another. So its version is held by an override.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const readJson = (file) => JSON.parse(readFileSync(join(ROOT, file), "utf8"));

/** A range of versions begins with one, or is any of them; what begins with a letter moves, but an alias. */
const moves = (range) => /^[a-z]/iu.test(range) && !/^npm:.*@[\d^~]/u.test(range);

const LOCKS = execFileSync("git", ["ls-files", "package-lock.json", "*/package-lock.json"], { cwd: ROOT })
  .toString()
  .trim()
  .split("\n");

test("there are lock files", () => assert.ok(LOCKS.includes("package-lock.json"), String(LOCKS)));

for (const lock of LOCKS)
  test(`what ${lock} needs has versions that stay`, () => {
    const { overrides = {} } = readJson(join(dirname(lock), "package.json"));
    const { packages } = readJson(lock);
    for (const [path, { dependencies, devDependencies, optionalDependencies }] of Object.entries(packages))
      for (const [name, range] of Object.entries({
        ...dependencies,
        ...devDependencies,
        ...optionalDependencies,
      }))
        if (moves(range)) {
          const held = overrides[name];
          assert.ok(held, `\`${path}\` asks for \`${name}\` by \`${range}\`, and no override holds it`);
          assert.equal(packages[`node_modules/${name}`]?.version, held, name);
        }
  });
