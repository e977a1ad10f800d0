/**
 * The same functions, with the WebAssembly in a file of its own, beside this module.
 */

export * from "./tirkeu.js";

/**
 * Requests `objects_bg.wasm` beside this module and loads it once; further calls return the same promise.
 *
 * @param module instead: a `WebAssembly.Module`, its bytes, a URL, a `Response`, or a promise of one of them
 */
export default function init(module?: unknown): Promise<unknown>;

/** The same without waiting, of what it is given: bytes or a `WebAssembly.Module`. */
export function initSync(module: unknown): void;
