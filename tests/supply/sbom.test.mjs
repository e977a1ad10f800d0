// Does the list of what is released have all that is in it, each by its checksum, and is it the same each time?
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, test } from "node:test";
import { crates } from "../../scripts/supply/crates.mjs";
import { sbom } from "../../scripts/supply/sbom.mjs";

const ROOT = new URL("../../", import.meta.url);

/** What is released, with the programs in it and the folder of its files. */
const RELEASED = [
  ["package", ["objects"], "pkg"],
  ["site", ["page", "objects", "census", "desk", "forms"], "dist"],
];

for (const [what, programs, folder] of RELEASED)
  describe(`the list of the ${what}`, () => {
    const list = sbom(what);
    const named = (type, scope) =>
      list.components
        .filter((component) => component.type === type && (!scope || component.scope === scope))
        .map(({ name, version }) => (version ? `${name} ${version}` : name));

    test("is CycloneDX, is made of nothing but the sources, and is the same each time", () => {
      assert.equal(list.bomFormat, "CycloneDX");
      assert.equal(list.specVersion, "1.6");
      assert.match(
        list.serialNumber,
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u,
      );
      assert.equal(list.metadata.timestamp, undefined);
      assert.deepEqual(sbom(what), list);
      assert.ok(!JSON.stringify(list).includes(new URL(ROOT).pathname));
    });

    test("has each crate that is in it, and names apart what only makes it", () => {
      const inIt = crates().filter((crate) => crate.programs.some((program) => programs.includes(program)));
      const required = named("library", "required").filter((name) => !name.startsWith("rust-std "));
      assert.deepEqual(
        required,
        inIt.map(({ name, version }) => `${name} ${version}`),
      );
      assert.ok(named("library", "excluded").some((name) => name.startsWith("esbuild ")));
      const { dependsOn } = list.dependencies[0];
      assert.equal(dependsOn.length, inIt.length + 1);
    });

    test("has each part by a name of its own, with its licence and its checksum", () => {
      const refs = list.components.map((component) => component["bom-ref"]);
      assert.equal(new Set(refs).size, refs.length);
      for (const { type, name, hashes, licenses, purl } of list.components) {
        if (type === "file" || name === "rust-std") continue;
        assert.ok(
          hashes.every(({ content }) => /^[0-9a-f]{64}$|^[0-9a-f]{128}$/u.test(content)),
          name,
        );
        assert.ok(licenses?.[0].expression, name);
        assert.match(purl, /^pkg:(?:cargo|npm)\//u);
      }
      for (const ref of list.dependencies[0].dependsOn) assert.ok(refs.includes(ref), ref);
    });

    test("has each file that is in it, as it is", () => {
      const files = readdirSync(new URL(folder, ROOT), { recursive: true })
        .filter((file) => statSync(new URL(`${folder}/${file}`, ROOT)).isFile())
        .sort();
      assert.deepEqual(named("file").sort(), files);
      for (const { type, name, hashes } of list.components) {
        if (type !== "file") continue;
        const content = readFileSync(new URL(`${folder}/${name}`, ROOT));
        assert.equal(hashes[0].content, createHash("sha256").update(content).digest("hex"), name);
      }
    });
  });
