// Do the program of the pages and its scripts call one another in few bytes, and is another glue refused?
import assert from "node:assert/strict";
import { test } from "node:test";
import { agreed } from "../../scripts/build/glue.mjs";
import { addHeapObject, forget, getObject } from "../../www/app/values.js";
import { programOf, read, scriptOf } from "../site.js";

test("the program calls by numbers and is called by letters, and no name of wasm-bindgen's is served", () => {
  const module = new WebAssembly.Module(read(programOf("page").code));
  const called = WebAssembly.Module.imports(module);
  assert.deepEqual(
    called.filter(({ module: from, name }) => from !== "i" || !/^\d\d?$/.test(name)),
    [],
  );
  const names = WebAssembly.Module.exports(module).map(({ name }) => name);
  assert.deepEqual(
    names.filter((name) => !/^(?:memory|[a-z])$/.test(name)),
    [],
  );
  const scripts = ["app/app.js", "embed/shadow.js", "embed/iframe-page.js"].map(scriptOf);
  for (const file of [programOf("fallback").code, ...scripts])
    assert.doesNotMatch(read(file).toString(), /__wb|externref/, file);
});

/** A module without code: what it imports, in order, each a function of nothing; nothing is exported. */
function importing(...names) {
  const text = (name) => [name.length, ...Buffer.from(name)];
  const entries = names.flatMap((name) => [...text("./glue_bg.js"), ...text(name), 0, 0]);
  const section = (id, bytes) => [id, bytes.length, ...bytes];
  const imports = section(2, [names.length, ...entries]);
  return Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...section(1, [1, 0x60, 0, 0]), ...imports]);
}

const TWO =
  "export function __wbg_one() {\n    tell();\n}\nexport function __wbg_other() {\n    tell();\n}\n";

test("what is the same is called by the same number", () => {
  const { own, code } = agreed(TWO, importing("__wbg_one", "__wbg_other"));
  assert.equal(own.split("=>").length, 2, own);
  const called = WebAssembly.Module.imports(new WebAssembly.Module(code));
  assert.deepEqual(
    called.map(({ module, name }) => [module, name]),
    [
      ["i", "0"],
      ["i", "0"],
    ],
  );
});

test("a glue that lacks what the program calls, or calls what the program lacks, is refused", () => {
  assert.throws(() => agreed(TWO, importing("__wbg_third")), /glue has changed at __wbg_third/);
  const calling = `export function draw() {\n    wasm.draw();\n}\n${TWO}`;
  assert.throws(() => agreed(calling, importing("__wbg_one")), /glue has changed at draw/);
});

test("a call within a call forgets its own values, and leaves those of the one that waits for it", () => {
  const outer = addHeapObject("outer");
  const inner = addHeapObject("inner");
  forget(inner);
  assert.equal(getObject(outer), "outer");
  assert.equal(getObject(inner), undefined);
  forget(outer);
  assert.equal(addHeapObject("next"), outer);
});
