// The package without WebAssembly: `tirkeu/inline`. What is it where that is forbidden? The same program as
// JavaScript; nothing has to be loaded, and what is given is not needed.
import { check as decide, rules as list } from "tirkeu/objects-fallback";
import { once } from "./once.js";

const there = () => undefined;

const { init, initSync, check, rules } = once({ load: there, loadSync: there, check: decide, rules: list });

export { check, init as default, initSync, rules };
