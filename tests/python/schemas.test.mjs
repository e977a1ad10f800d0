// Does each schema work by itself in a validator of another language: Python's jsonschema?
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { samples } from "../package/samples.mjs";
import { SCHEMAS } from "../package/schemas.mjs";
import { published } from "../questions.js";

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

for (const file of SCHEMAS) {
  test(`${file} alone accepts what it describes and refuses every mistake, in Python's jsonschema`, () => {
    const all = [...samples(file)];
    const input = JSON.stringify({ schema: published(file), values: all.map(({ value }) => value) });
    // scripts/python.sh says where it is.
    const says = execFileSync(process.env.PYTHON ?? "python3", [here("validate.py")], {
      input,
      encoding: "utf8",
    });
    const is = JSON.parse(says);
    const wrong = all.filter(({ isGood }, number) => is[number] !== isGood);
    assert.deepEqual(
      wrong.map(({ what }) => what),
      [],
    );
    assert.equal(is.length, all.length);
  });
}
