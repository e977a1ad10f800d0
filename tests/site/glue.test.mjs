// Do the program of the pages and its scripts call one another in few bytes, and is another glue refused?
import assert from "node:assert/strict";
import { test } from "node:test";
import binaryen from "binaryen";
import { fallback } from "../../scripts/build/fallback.mjs";
import { agreed } from "../../scripts/build/glue.mjs";
import { addHeapObject, forget, getObject } from "../../www/app/values.js";
import { bytesOf } from "../../www/package/packed.js";
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

/** A program with data at an address, and one function of the number that a script gives. */
const written = (body) => `(module
  (import "i" "0" (func $tell (param i32)))
  (global (mut i32) (i32.const 16384))
  (memory (export "memory") 1)
  (data (i32.const 16384) "\\00\\ff!")
  (func (export "a") (param $0 i32) (result i32) ${body}))`;

/** The same as JavaScript, and what it exports. */
async function asScript(body) {
  const code = fallback(binaryen.parseText(written(body)).emitBinary());
  const packed = new URL("../../www/package/packed.js", import.meta.url);
  const script = code.replace('"tirkeu/packed"', JSON.stringify(packed));
  const { default: instantiate } = await import(`data:text/javascript,${encodeURIComponent(script)}`);
  const told = [];
  return { code, told, exported: instantiate({ i: [(number) => told.push(number)] }) };
}

/** The same as WebAssembly. */
async function asProgram(body) {
  const code = binaryen.parseText(written(body)).emitBinary();
  const { instance } = await WebAssembly.instantiate(code, { i: { 0: () => undefined } });
  return instance.exports;
}

test("the fallback has its data where the program expects them, and no base64", async () => {
  const { code, exported } = await asScript("(local.get $0)");
  const [, packed, at] = /uint8\.set\(bytesOf\("(.*)"\), (\d+)\)/.exec(code);
  assert.deepEqual([...bytesOf(packed)], [0, 255, 33]);
  assert.equal(at, "16384");
  assert.deepEqual([...new Uint8Array(exported.memory.buffer, 16_384, 3)], [0, 255, 33]);
  // So base64 says zeros.
  assert.ok(!read(programOf("fallback").code).includes("A".repeat(12)));
});

test("a fallback makes a number with a sign of what a script gives, and tells it no truth", async () => {
  const { exported, told } = await asScript("(call $tell (i32.eqz (local.get $0))) (local.get $0)");
  assert.deepEqual([exported.a(2 ** 32 - 1), exported.a()], [-1, 0]);
  assert.deepEqual(told, [0, 1]);
});

/** Numbers at the edges of what 32 bits hold. */
const NUMBERS = [0, 1, 2, 7, 31, 32, 33, 255, 65_535, 2 ** 31 - 1, -(2 ** 31), -1, -2, -255, 1_158_947_345];
const LONG = "(i64.xor (i64.extend_i32_s (local.get $0)) (i64.const 6))";
const KINDS = {
  "is unsigned where it is compared": "(i32.lt_u (local.get $0) (i32.const -5))",
  "is divided without a sign": "(i32.div_u (local.get $0) (i32.const 10))",
  "is divided with a sign": "(i32.div_s (local.get $0) (i32.const 10))",
  "leaves a rest": "(i32.rem_u (local.get $0) (i32.const 10))",
  "is moved, and turned": "(i32.rotl (i32.shr_u (local.get $0) (i32.const 3)) (i32.const 7))",
  "is as many ones": "(i32.popcnt (local.get $0))",
  "ends in zeros": "(i32.add (i32.ctz (local.get $0)) (i32.clz (local.get $0)))",
  "is a difference of sets": "(i32.and (i32.sub (i32.const 0) (local.get $0)) (local.get $0))",
  "is of 64 bits, and ends in zeros": `(i32.wrap_i64 (i64.ctz ${LONG}))`,
  "is of 64 bits, and begins with zeros": `(i32.wrap_i64 (i64.clz ${LONG}))`,
  "is of 64 bits, and is as many ones": `(i32.wrap_i64 (i64.popcnt ${LONG}))`,
  "is of 64 bits, and moved":
    "(i32.wrap_i64 (i64.shr_u (i64.shl (i64.const -1) (i64.extend_i32_u (local.get $0))) (i64.const 5)))",
  "is of 64 bits, and moved back": `(i32.wrap_i64 (i64.shr_u ${LONG} (i64.extend_i32_u (local.get $0))))`,
  "is of 64 bits, and compared": `(i64.gt_u ${LONG} (i64.const 9))`,
  "is kept anywhere":
    "(i64.store align=1 (i32.const 13) (i64.extend_i32_s (local.get $0))) (i32.load16_u align=1 (i32.const 15))",
  "is chosen by what it becomes":
    "(select (local.get $0) (i32.const 3) (i32.and (local.tee $0 (i32.add (local.get $0) (i32.const 1))) (i32.const 1)))",
  "goes round": `(block $out (loop $anew
      (br_if $out (i32.gt_u (local.get $0) (i32.const 9)))
      (local.set $0 (i32.add (local.get $0) (i32.const 2)))
      (br_if $out (i32.eq (local.get $0) (i32.const 5)))
      (br $anew))) (local.get $0)`,
  "is one of several cases": `(block $end (block $two (block $one (block $none
      (br_table $none $one $two $end $one (local.get $0)))
      (local.set $0 (i32.const 70)) (br $end))
      (local.set $0 (i32.const 80)))
      (local.set $0 (i32.add (local.get $0) (i32.const 1)))) (local.get $0)`,
};

for (const [kind, body] of Object.entries(KINDS))
  test(`a number ${kind}, without WebAssembly as with it`, async () => {
    const [script, program] = [(await asScript(body)).exported, await asProgram(body)];
    // A script may say true for 1.
    assert.deepEqual(
      NUMBERS.map((number) => Number(script.a(number))),
      NUMBERS.map((number) => program.a(number)),
    );
  });

test("a program with what no fallback can say is refused", async () => {
  await assert.rejects(asScript("(memory.grow (local.get $0))"), /not said in JavaScript/);
});
