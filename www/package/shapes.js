// In which shapes may the WebAssembly be given, and how does the glue take them?
import load, { initSync } from "tirkeu/objects";

/**
 * @param {unknown} given
 * @param {() => unknown} own What there is without.
 */
export const loadGiven = async (given, own) => load(named((await given) ?? own()));

/**
 * @param {unknown} given
 * @param {() => unknown} own
 */
export const loadGivenSync = (given, own) => initSync(named(given ?? own()));

/**
 * By the names that the glue has for it; somebody may have named it already.
 *
 * @param {any} given
 */
const named = (given) =>
  given?.module_or_path || given?.module ? given : { module_or_path: given, module: given };
