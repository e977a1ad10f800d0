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

/** The program in all languages, for the single file. */
declare module "tirkeu/page" {
  type Glue = import("./app/load.js").Glue;
  const init: Glue["default"];
  export default init;
  export const draw: Glue["draw"];
}

declare module "tirkeu/page.wasm" {
  const bytes: Uint8Array;
  export default bytes;
}

declare module "tirkeu/fallback" {
  export const draw: import("./app/load.js").Program["draw"];
}
