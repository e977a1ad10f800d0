// What do the scripts use that nobody wrote by hand? What the build puts in, and what it makes from Rust.

/** The codes of the languages; the first is the default. Put in by the build. */
declare const LANGUAGES: readonly [string, ...string[]];

/** The style sheet of a shadow root. */
declare module "*/styles.js" {
  const styles: string;
  export default styles;
}

/** What decides every case, a batch at a time. */
declare module "*/census.js" {
  export default function init(): Promise<unknown>;

  export class Census {
    /** How many batches there are. */
    batches(): number;
    /** How many of them are done. */
    done(): number;
    /** Does the next one. */
    next(): void;
    /** How many cases have come to what, among those that are done. */
    counts(): Record<string, number>;
    /** The digest of all the decisions, once all batches are done. */
    digest(): string;
  }
}

/** By which a script of the package knows its program. Put in by the build. */
declare const DIGEST: number;

/** The WebAssembly of the package, packed. */
declare module "tirkeu/objects.packed" {
  const packed: string;
  export default packed;
}

/** The same as JavaScript. */
declare module "tirkeu/objects-fallback" {
  type Program = import("./package/calls.js").Program;
  export const check: Program["check"];
  export const verdict: Program["verdict"];
  export const rules: Program["rules"];
  export const memory: Program["memory"];
}

/** What stands in the place of its numbers: `scripts/build/names.rs`. */
declare module "tirkeu/names" {
  const names: {
    questions: [question: string, values: string[]][];
    unsure: string;
    results: string[];
    places: string[];
    rules: string[];
    caveats: string[];
    sources: string[];
    /** Where in a table the titles, the points and the addresses of the sources begin. */
    sourceWords: [number, number, number];
    /** What is said of each mistake, with a place for the culprit. */
    problems: Record<
      | "notAnObject"
      | "unreadable"
      | "unknownQuestion"
      | "wrongAnswer"
      | "notText"
      | "unknownOption"
      | "notADay"
      | "unknownLanguage",
      string
    >;
    /** What is called so in them. */
    kinds: Record<string, string>;
    /** How far the clocks of Kazakhstan are ahead of UTC, in milliseconds. */
    aheadOfUtc: number;
    /** The most letters of a culprit. */
    longestQuote: number;
    /** What the alphabet stands for in the texts. */
    letters: string;
    /** The texts of each language, a line each, packed. */
    languages: { code: string; words: string }[];
  };
  export default names;
}

/** The glue of the program, as wasm-bindgen writes it: in each script that runs the program. */
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
  const code: Uint8Array<ArrayBuffer>;
  export default code;
}

declare module "tirkeu/fallback" {
  /** What the module exports, made of what it imports. */
  export default function fallback(imports: object): WebAssembly.Exports;
}

/** How many values everybody has, such as `undefined`, in the list of the glue. */
declare const FIXED_VALUES: number;

/** What stands in the names of all that belongs to the program: a digest of it. */
declare const VERSION: string;
