// The same with the WebAssembly as a module, which is faster: what bundles knows what a `.wasm` is.
import wasm from "tirkeu/objects_bg.wasm";
import { answer } from "./answer.js";

export default { fetch: async () => new Response(await answer(wasm)) };
