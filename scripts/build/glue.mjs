// How do a program of the pages and its glue agree in few bytes?
//
// wasm-bindgen's glue serves any program: what the two call stands in both under long names with digests in
// them, and a value is kept until it is given back. Here each call has a number or a letter, and of the glue
// only the calls are left: what a value is, and a text, says www/app/values.js.
//
// INVARIANT: a program of the pages keeps no value when a call has ended. So it need not give one back, and
// one that it has twice is the same.
import binaryen from "binaryen";
import { onAnEmptyStack } from "./stack.mjs";
import { dropStrangers } from "./strangers.mjs";

/** What a value is, and a text, in www/. */
export const VALUES = "app/values.js";

/** What wasm-bindgen calls its glue, and what says how many values everybody has. */
const GLUE = "./glue_bg.js";
const TABLE = "__wbindgen_externref_xform__";

/** What the program calls it: a letter, since wasm2js calls its functions by numbers. */
const MODULE = "i";

/** A function of the glue that others see. */
const EXPORTED = /^export function (\w+)(\(.*?^\}.*?\n)/gms;
/** It hands on what the browser refuses, and what is handed on comes as well when nobody catches it. */
const CATCHING = /^\(\) \{ return handleError\(function (.*)\}, arguments\); \}/s;
/** It gives what it has got. */
const GIVING = /const ret = (.*);\n\s*return addHeapObject\(ret\);/;
/** What is lent is taken back, a line for each. */
const TAKEN_BACK = /(?: *heap\[stack_pointer\+\+\] = undefined;\n)+/;
const OF_PROGRAM = /\bwasm\.(\w+)/g;

/**
 * @param {string} glue As wasm-bindgen writes it for a bundler.
 * @param {Uint8Array} module The program that goes with it.
 */
export function agreed(glue, module) {
  const exported = new Map([...glue.matchAll(EXPORTED)].map(([, name, rest]) => [name, rest]));
  const program = binaryen.readBinary(module);
  const called = numberImports(program, exported);
  const calling = [...exported].filter(([name]) => !/^__wb/.test(name));
  const whole = calling.map(([name, rest]) => `export function ${name}${tidy(rest)}`).join("");
  const calls = `${letterExports(program, whole)}export const imports = [${called.join(",\n")}];\n`;
  dropStrangers(program);
  const code = blanked(program.emitBinary());
  program.dispose();
  return { own: `import { ${neededOf(glue, calls)} } from "tirkeu/values";\n${calls}`, code };
}

/**
 * What the program calls, each by its place in a list.
 *
 * @param {binaryen.Module} program
 * @param {Map<string, string>} exported
 */
function numberImports(program, exported) {
  /** @type {string[]} */
  const called = [];
  for (const { name, module, base, params, results } of importsOf(program)) {
    const is = `${base}`;
    const text = exported.get(is);
    if (module !== TABLE && (module !== GLUE || !text)) throw changed(is);
    program.removeFunction(name);
    const known = KNOWN.find(([names]) => names.test(is));
    if (known) {
      program.addFunction(name, params, results, [], known[1](program));
      continue;
    }
    const method = `${text}`
      .replace(CATCHING, "$1}")
      .replace(GIVING, "return addHeapObject($1);")
      .replace(/^(\(.*?\))/, "$1 =>")
      .trim();
    const place = called.includes(method) ? called.indexOf(method) : called.push(method) - 1;
    program.addFunctionImport(name, MODULE, `${place}`, params, results);
  }
  return called;
}

/**
 * What needs no call: where values end that nobody gives back, giving one back, having one twice, and what is
 * thrown for a closure that is gone: a page gives none away.
 *
 * @type {[RegExp, (program: binaryen.Module) => number][]}
 */
const KNOWN = [
  [/^__wbindgen_externref_statics_end$/, (program) => program.i32.const(0)],
  [/^__wbindgen_object_drop_ref$/, (program) => program.nop()],
  [/^__wbindgen_object_clone_ref$/, (program) => program.local.get(0, binaryen.i32)],
  [/^__wbg___wbindgen_throw_/, (program) => program.unreachable()],
];

/** What would be said of a closure that is gone. */
const OF_CLOSURES = "closure invoked recursively or after being dropped";

/**
 * Without the sentence that nobody says: nothing compresses better.
 *
 * @param {Uint8Array} code
 */
function blanked(code) {
  const bytes = Buffer.from(code);
  const at = bytes.indexOf(OF_CLOSURES);
  if (at >= 0) bytes.fill(0, at, at + OF_CLOSURES.length);
  return bytes;
}

/** @param {binaryen.Module} program */
function importsOf(program) {
  const places = [...Array(program.getNumFunctions()).keys()];
  const functions = places.map((place) => binaryen.getFunctionInfo(program.getFunctionByIndex(place)));
  return functions.filter(({ module }) => module);
}

/**
 * What is called of the program, each by a letter, beside its memory; all else that it exports nobody needs.
 *
 * @param {binaryen.Module} program
 * @param {string} calling
 */
function letterExports(program, calling) {
  const places = [...Array(program.getNumExports()).keys()];
  const exported = places.map((place) => binaryen.getExportInfo(program.getExportByIndex(place)));
  const used = new Set([...calling.matchAll(OF_PROGRAM)].map(([, name]) => name));
  used.delete("memory");
  const letters = new Map([...used].map((name, place) => [name, String.fromCharCode(0x61 + place)]));
  for (const { name } of exported) if (name !== "memory") program.removeExport(name);
  for (const [name, letter] of letters) {
    const found = exported.find((one) => one.name === name);
    if (!found) throw changed(name);
    program.addFunctionExport(onAnEmptyStack(program, found.value), letter);
  }
  return calling.replace(OF_PROGRAM, (is, name) => (letters.has(name) ? `wasm.${letters.get(name)}` : is));
}

/**
 * A call of the program, with our own way to forget what was lent for it.
 *
 * @param {string} call
 */
const tidy = (call) => call.replace(TAKEN_BACK, "        forget(borrow0);\n");

/**
 * What the calls need of us; where we do not have it, the script that imports it is not made.
 *
 * @param {string} glue
 * @param {string} calls
 */
function neededOf(glue, calls) {
  const inner = [...glue.matchAll(/^(?:function|let|const) (\w+)/gm)].map(([, name]) => name);
  return ["forget", ...inner].filter((name) => new RegExp(`\\b${name}\\b`).test(calls));
}

/** @param {string} name */
const changed = (name) => new Error(`wasm-bindgen's glue has changed at ${name}: see scripts/build/glue.mjs`);
