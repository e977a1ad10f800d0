/**
 * The same functions, as plain JavaScript: for a policy that forbids WebAssembly, or where there is none. `init`
 * has nothing to load, and needs nothing of what it is given.
 */

export * from "./tirkeu.js";
export { default } from "./tirkeu.js";
