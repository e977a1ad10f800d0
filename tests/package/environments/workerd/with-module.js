// The same with the WebAssembly as a module, which is faster: what is built knows its name.

import init, { check } from "tirkeu/asset";
import wasm from "tirkeu/objects_bg.wasm";

export default {
  async fetch() {
    await init(wasm);
    const person = { citizenship: "citizen", person: "self", age: "18-plus" };
    const home = { home: "private", ownership: "sole" };
    const { result } = check({ ...person, ...home, signing: "eds", device: "yes" }, { on: "2026-11-22" });
    return new Response(result);
  },
};
