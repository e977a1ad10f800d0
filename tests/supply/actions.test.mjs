// Is each action that the workflows run named by a commit, which nobody can move, and with its version?
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { filesIn } from "../../scripts/build/folders.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = (file) => readFileSync(join(ROOT, file), "utf8");

/** Whose commit could not be read in its repository yet: the page says so. */
const BY_TAG = ["actions/configure-pages@v6"];

/** Each line by which something is run, and of which file it is. */
const USES = filesIn(join(ROOT, ".github"))
  .filter((path) => /\.ya?ml$/u.test(path))
  .flatMap((path) =>
    [...read(`.github/${path}`).matchAll(/^[\s-]*uses:\s*(.+)$/gmu)].map(([, what]) => ({ path, what })),
  );
const OTHERS = USES.filter(({ what }) => !what.startsWith("./"));

test("an action is named by the commit of a release", () => {
  assert.ok(OTHERS.length > 0);
  const faults = OTHERS.filter(
    ({ what }) => !(/^[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u.test(what) || BY_TAG.includes(what)),
  );
  assert.deepEqual(faults, []);
});

test("an action is the same one wherever it runs", () => {
  const named = new Map();
  for (const { what } of OTHERS) {
    const [action] = what.split("@");
    named.set(action, (named.get(action) ?? new Set()).add(what));
  }
  for (const [action, all] of named) assert.equal(all.size, 1, `${action}: ${[...all].join(", ")}`);
});

test("what is still named by a tag is used, and told", () => {
  const told = read("docs/supply-chain.md");
  for (const one of BY_TAG) {
    assert.ok(
      OTHERS.some(({ what }) => what === one),
      one,
    );
    assert.ok(told.includes(`\`${one}\``), one);
  }
});

test("our own actions are there", () => {
  for (const { path, what } of USES.filter((one) => one.what.startsWith("./")))
    assert.ok(existsSync(join(ROOT, what)) || existsSync(join(ROOT, what, "action.yml")), `${path}: ${what}`);
});
