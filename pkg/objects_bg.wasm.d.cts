// Made from pkg/objects_bg.wasm.d.ts.
/** What `init` takes: what a bundler makes of a `.wasm`, such as a `WebAssembly.Module` or its URL. */
declare const module: unknown;
export default module;
