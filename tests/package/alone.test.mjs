// Does each schema work by itself, in a strict validator that has no other file?
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { published } from "../questions.js";
import { samples } from "./samples.mjs";
import { SCHEMAS } from "./schemas.mjs";

/** Everything in a schema that leads somewhere. */
function references(schema) {
  if (schema === null || typeof schema !== "object") return [];
  return Object.entries(schema).flatMap(([keyword, value]) =>
    /^\$(?:dynamic)?ref$/iu.test(keyword) ? [value] : references(value),
  );
}

for (const file of SCHEMAS) {
  describe(`${file} alone`, () => {
    test("refers to parts of itself, and uses each of them", () => {
      const { $defs, ...whole } = published(file);
      const parts = Object.keys($defs).map((name) => `#/$defs/${name}`);
      const used = new Set([...references(whole), ...references($defs)]);
      assert.deepEqual(
        [...used].filter((reference) => !["#", ...parts].includes(reference)),
        [],
      );
      // What others need of the answers stands there for them.
      if (file !== "answers.schema.json")
        assert.deepEqual(
          parts.filter((part) => !used.has(part)),
          [],
        );
    });

    test("accepts what it describes and refuses every mistake, as ajv reads it in its strict mode", () => {
      const validate = new Ajv({ strict: true }).compile(published(file));
      const wrong = [...samples(file)].filter(({ value, isGood }) => validate(value) !== isGood);
      assert.deepEqual(
        wrong.map(({ what }) => what),
        [],
      );
      assert.ok([...samples(file)].filter(({ isGood }) => !isGood).length > 20);
    });
  });
}
