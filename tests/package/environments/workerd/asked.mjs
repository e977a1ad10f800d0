// What does a worker answer in Miniflare? asked.mjs SCRIPT [MODULE of WebAssembly]
import { Miniflare } from "miniflare";

const [script, ...modules] = process.argv.slice(2);
const worker = new Miniflare({
  compatibilityDate: "2026-01-01",
  modules: [{ type: "ESModule", path: script }, ...modules.map((path) => ({ type: "CompiledWasm", path }))],
});
console.log(await (await worker.dispatchFetch("http://localhost/")).text());
await worker.dispose();
