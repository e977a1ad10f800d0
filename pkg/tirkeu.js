// The package: loads the WebAssembly once, in a browser or in Node, and hands on what it exports.
import load, { initSync as loadSync, check as wasmCheck, rules as wasmRules } from "./objects.js";

let loading;
let loaded = false;
let running = false;

export default function init(module) {
  loading ??= start(module).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

export function initSync(module) {
  if (!loaded) loadSync(named(module));
  loaded = true;
}

export function check(answers, options) {
  return run(() => wasmCheck(answers, options));
}

export function rules(options) {
  return run(() => wasmRules(options));
}

async function start(module) {
  if (loaded) return;
  await load(named((await module) ?? (await fromFile())));
  loaded = true;
}

/** Node cannot fetch a file: there, its bytes. */
async function fromFile() {
  const wasm = new URL("objects_bg.wasm", import.meta.url);
  if (wasm.protocol !== "file:" || typeof process === "undefined") return undefined;
  const { readFile } = await import("node:fs/promises");
  return readFile(wasm);
}

function named(module) {
  return module === undefined || module?.module_or_path || module?.module
    ? module
    : { module_or_path: module, module };
}

/**
 * What is given is read inside WebAssembly. A getter in it that calls again would nest there without end: it is
 * refused.
 */
function run(call) {
  if (!loaded) throw new Error("call and await init() first");
  if (running) throw new Error("called again from inside a call");
  running = true;
  try {
    return call();
  } finally {
    running = false;
  }
}
