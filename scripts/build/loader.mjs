// How does the glue load its module?
//
// wasm-bindgen's loader takes a module in six shapes, guesses its address and explains old ways to call it. The npm
// package takes all shapes and is told the address: what is guessed in a script is an asset to bundlers, also
// where nobody asks for it. So are the open book's run of everybody and the forms, whose glue is one function, known by
// its text (`www/app/whole.js`); the pages have a loader of their own (`www/app/load.js`).

/** Where it guesses. */
const GUESS = /\n +if \(module_or_path === undefined\) \{\n +module_or_path = new URL\(.*\);\n +\}\n/g;

/** A module that is none of ours fails here, when the glue already takes it for loaded. */
const START = "wasm.__wbindgen_start();";
const START_OR_FORGET = `try { ${START} } catch (error) { wasm = undefined; throw error; }`;

/** @param {string} glue */
export function withoutAddress(glue) {
  const told = glue.replace(GUESS, "\n").replace(START, START_OR_FORGET);
  if (told === glue || told.includes("import.meta") || !told.includes(START_OR_FORGET))
    throw new Error("wasm-bindgen's glue has changed: see scripts/build/loader.mjs");
  return told;
}
