/**
 * The same functions, with the WebAssembly in a file of its own, beside this module: `init` requests it, or takes
 * what it is given. `initSync` takes bytes or a `WebAssembly.Module`.
 */

export * from "./tirkeu.js";
export { default } from "./tirkeu.js";
