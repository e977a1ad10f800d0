// Does a program without WebAssembly come to the same as with it, whatever instruction a rule becomes?
import assert from "node:assert/strict";
import { test } from "node:test";
import binaryen from "binaryen";
import { fallback } from "../../scripts/build/fallback.mjs";
import { bytesOf } from "../../www/package/packed.js";
import { programOf, read } from "../site.js";

/** What both programs have beside their function. */
const HELD = `(type $one (func (param i32 i64) (result i64)))
  (table 4 4 funcref) (elem (i32.const 1) $double $less $tell)
  (func $double (param i32 i64) (result i64) (i64.shl (local.get 1) (i64.extend_i32_s (local.get 0))))
  (func $less (param i32 i64) (result i64) (i64.sub (local.get 1) (i64.const 1)))`;

/** A program with data at an address, and one function of the two numbers that a script gives. */
const written = (body) => `(module
  (import "i" "0" (func $tell (param i32)))
  (global (mut i32) (i32.const 16384))
  (memory (export "memory") 1)
  (data (i32.const 16384) "\\00\\ff!")
  ${HELD}
  (func (export "a") (param $0 i32) (param $1 i32) (result i32) ${body}))`;

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
  const held = "(call_indirect (param i32) (i32.const 9) (i32.const 3))";
  const { exported, told } = await asScript(`(call $tell (i32.eqz (local.get $0))) ${held} (local.get $0)`);
  assert.deepEqual([exported.a(2 ** 32 - 1), exported.a()], [-1, 0]);
  assert.deepEqual(told, [0, 9, 1, 9]);
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
  "is given to one of a table": `(i32.wrap_i64 (call_indirect (type $one)
      (local.get $0) (i64.extend_i32_s (local.get $0)) (i32.add (i32.const 1) (i32.and (local.get $0) (i32.const 1)))))`,
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

/** Of 64 bits, of two numbers of 32. */
const wide = (high, low) =>
  `(i64.or (i64.shl (i64.extend_i32_s ${high}) (i64.const 32)) (i64.extend_i32_u ${low}))`;
/** What a number of 64 bits comes to, in one of 32 of which each depends on all of it. */
const narrow = (long) =>
  `(local.set $long ${long}) (i32.add (i32.wrap_i64 (local.get $long))
    (i32.mul (i32.const 31) (i32.wrap_i64 (i64.shr_u (local.get $long) (i64.const 32)))))`;
const [ONE, OTHER] = ["(local.get $0)", "(local.get $1)"];
const [LONG_ONE, LONG_OTHER] = [wide(ONE, OTHER), wide(OTHER, ONE)];
const realOf = (number) => `(f64.convert_i32_s ${number})`;
const signs = (...names) => names.flatMap((name) => [`${name}_s`, `${name}_u`]);
const COMPARED = ["eq", "ne", ...signs("lt", "le", "gt", "ge")];
const BITS = ["and", "or", "xor", "shl", ...signs("shr"), "rotl", "rotr"];
const DIVIDED = signs("div", "rem");
const COUNTED = ["clz", "ctz", "popcnt"];
const onEach = (names, made) => Object.fromEntries(names.map((name) => [name, made(name)]));

/** All that numbers of 32 and of 64 bits can be put through, by the name of the instruction. */
const INSTRUCTIONS = {
  ...onEach(
    ["add", "sub", "mul", ...BITS, ...DIVIDED, ...COMPARED].map((name) => `i32.${name}`),
    (name) => `(${name} ${ONE} ${OTHER})`,
  ),
  ...onEach(
    ["eqz", ...COUNTED].map((name) => `i32.${name}`),
    (name) => `(${name} ${ONE})`,
  ),
  ...onEach(
    ["mul", ...BITS, ...DIVIDED].map((name) => `i64.${name}`),
    (name) => narrow(`(${name} ${LONG_ONE} ${LONG_OTHER})`),
  ),
  // Of sums and differences it is taken that they are not as long as 64 bits.
  ...onEach(["i64.add", "i64.sub"], (name) =>
    narrow(`(${name} (i64.extend_i32_s ${ONE}) (i64.extend_i32_s ${OTHER}))`),
  ),
  ...onEach(
    COMPARED.map((name) => `i64.${name}`),
    (name) => `(${name} ${LONG_ONE} ${LONG_OTHER})`,
  ),
  "i64.eqz": `(i64.eqz ${LONG_ONE})`,
  ...onEach(
    COUNTED.map((name) => `i64.${name}`),
    (name) => narrow(`(${name} ${LONG_ONE})`),
  ),
  ...onEach(
    ["add", "sub", "mul", "div"].map((name) => `f64.${name}`),
    (name) => `(f64.lt (${name} ${realOf(ONE)} ${realOf(OTHER)}) (f64.const 2.5))`,
  ),
  ...onEach(
    ["eq", "ne", "lt", "le", "gt", "ge"].map((name) => `f64.${name}`),
    (name) => `(${name} ${realOf(ONE)} ${realOf(OTHER)})`,
  ),
};
/** Where one number says how far the other is moved, it is often known before. */
const BY = { "i64.shl": 13, "i64.shr_u": 13, "i64.shr_s": 13, "i64.rotl": 13, "i32.shr_u": 5, "i32.shl": 5 };
const KNOWN = Object.entries(BY).map(([name, by]) => {
  const [type] = name.split(".");
  const made = `(${name} ${type === "i64" ? LONG_ONE : ONE} (${type}.const ${by}))`;
  return [`${name} by ${by}`, type === "i64" ? narrow(made) : made];
});

for (const [name, body] of [...Object.entries(INSTRUCTIONS), ...KNOWN])
  test(`${name} of each two numbers is, without WebAssembly as with it`, async () => {
    const given = `(local $long i64) ${body}`;
    const [script, program] = [(await asScript(given)).exported, await asProgram(given)];
    const isDivided = /div|rem/.test(name);
    for (const one of NUMBERS)
      for (const other of NUMBERS) {
        // Where WebAssembly stops, so may the other: Rust does not divide so.
        let right;
        try {
          right = program.a(one, other);
        } catch {
          assert.ok(isDivided);
          continue;
        }
        assert.equal(Number(script.a(one, other)), right, `${name} of ${one} and ${other}`);
      }
  });

test("what needs more memory than there is from the beginning, is refused it", async () => {
  const { exported } = await asScript("(memory.grow (local.get $0))");
  assert.deepEqual([exported.a(1), exported.memory.buffer.byteLength], [-1, 65_536]);
});

test("a program with what no fallback can say is refused", async () => {
  await assert.rejects(
    asScript("(i32.trunc_f32_s (f32.convert_i32_s (local.get $0)))"),
    /not said in JavaScript/,
  );
});
