// What does the glue of the program export? wasm-bindgen writes it, and the build puts it into each script.

declare module "tirkeu/glue" {
  /** The language of the table with this digest, by its place in the list; beyond the list where it is none of ours. */
  export function languageOf(digest: number): number;
  export function draw(
    screen: Element,
    languages: Element,
    address: string,
    words: string[][],
    lang: number,
  ): void;
  export function renderShell(place: Element, published: number, words: string[][], lang: number): void;
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

declare module "tirkeu/page.wasm" {
  const code: Uint8Array;
  export default code;
}

declare module "tirkeu/fallback" {
  /** What the module exports, made of what it imports. */
  export default function fallback(imports: object): WebAssembly.Exports;
}

/** The codes of the languages, the default first. */
declare const LANGUAGES: readonly string[];

/** How many values everybody has, such as `undefined`, in the list of the glue. */
declare const FIXED_VALUES: number;

/** What stands in the names of all that belongs to the program: a digest of it. */
declare const VERSION: string;
