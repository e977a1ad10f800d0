// How does a program begin each call as if none had been before?
//
// Where a call ends by what the browser throws (the stack of JavaScript is at its end), nobody puts the program's own
// stack back. It would become shorter each time, until nothing works any more.
import binaryen from "binaryen";

/**
 * A function that begins with an empty stack.
 *
 * @param {binaryen.Module} program
 * @param {string} name
 */
export function onAnEmptyStack(program, name) {
  const stack = binaryen.getGlobalInfo(program.getGlobalByIndex(0));
  const { value: top } = /** @type {any} */ (binaryen.getExpressionInfo(stack.init));
  if (!stack.mutable || typeof top !== "number")
    throw new Error("a program has no stack where one is looked for: see scripts/build/stack.mjs");
  const { params, results } = binaryen.getFunctionInfo(program.getFunction(name));
  const given = binaryen.expandType(params).map((type, place) => program.local.get(place, type));
  const body = [program.global.set(stack.name, program.i32.const(top)), program.call(name, given, results)];
  program.addFunction(`${name} anew`, params, results, [], program.block(null, body, results));
  return `${name} anew`;
}

const { MutableGlobals, NontrappingFPToInt, BulkMemory, BulkMemoryOpt, SignExt, ReferenceTypes } =
  binaryen.Features;
/** What our compiler and wasm-bindgen use. */
const FEATURES = MutableGlobals | NontrappingFPToInt | BulkMemory | BulkMemoryOpt | SignExt | ReferenceTypes;

/**
 * A program that calls nobody, of which each call begins so. One that calls somebody may be called from there, and
 * then its stack is not empty. What wasm-bindgen exports for its own glue goes: no glue is put before it.
 *
 * @param {Uint8Array} module
 */
export function onEmptyStacks(module) {
  const program = binaryen.readBinary(module);
  // Else it would say of itself that it needs all there is, which no older browser has.
  program.setFeatures(FEATURES);
  const places = [...Array(program.getNumExports()).keys()];
  const exported = places.map((place) => binaryen.getExportInfo(program.getExportByIndex(place)));
  for (const { name, kind, value } of exported) {
    const isOfTheGlue = name.startsWith("__");
    if (kind !== binaryen.ExternalFunction && !isOfTheGlue) continue;
    program.removeExport(name);
    if (!isOfTheGlue) program.addFunctionExport(onAnEmptyStack(program, value), name);
  }
  const code = program.emitBinary();
  program.dispose();
  return code;
}
