// What do the scripts use that nobody wrote by hand? What the build puts in, and what it makes from Rust.

/** The codes of the languages; the first is the default. Put in by the build. */
declare const LANGUAGES: readonly [string, ...string[]];

/** What is said where the checker does not open, by the places of the languages. Put in by the build. */
declare const NOT_OPEN: readonly string[];

/** What decides every case, a batch at a time. */
declare module "*/census.js" {
  export default function parts(): {
    default(from: { module_or_path: Request }): Promise<unknown>;
    Census: new () => Census;
  };

  export interface Census {
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

/** What makes something of a form that a person has filled in. */
declare module "*/forms.js" {
  export default function parts(): Program;

  export interface Program {
    default(from: { module_or_path: Request }): Promise<unknown>;
    /** The ids of what the page says is wrong, when it reminds as people write it, and the file; NUL between them. */
    agreed(lang: string, day: string, time: string): string;
    /** The same. */
    deadline(lang: string, day: string): string;
    /** What of a fragment can be read. */
    marks(): number;
    readable(fragment: string): "whole" | "in-part" | "no-case";
    report(lang: string, happened: string, fragment: string, checker: string, version: string): string;
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
  export const questions: [question: string, values: string[]][];
  export const unsure: string;
  export const results: string[];
  export const places: string[];
  export const rules: string[];
  export const confidences: string[];
  export const bases: string[];
  export const caveats: string[];
  export const sources: string[];
  /** Where in a table the titles, the points and the addresses of the sources begin. */
  export const sourceWords: [number, number, number];
  /** What is said of each mistake, with a place for the culprit. */
  export const notAnObject: string;
  export const unreadable: string;
  export const unknownQuestion: string;
  export const wrongAnswer: string;
  export const notText: string;
  export const unknownOption: string;
  export const notADay: string;
  export const more: string;
  export const unknownLanguage: string;
  /** What is called so in them. */
  export const kinds: Record<string, string>;
  /** How far the clocks of Kazakhstan are ahead of UTC, in milliseconds. */
  export const aheadOfUtc: number;
  /** The most letters of a culprit. */
  export const longestQuote: number;
  /** The most mistakes that are named. */
  export const mostProblems: number;
  /** What the alphabet stands for in the texts. */
  export const letters: string;
  /** The codes of the languages. */
  export const languages: string[];
  /** The texts of each language, one behind another, packed. */
  export const words: Record<string, string>;
}

/** The calls between a script and the program: in each script that runs the program. */
declare module "tirkeu/glue" {
  /** The language of the table with this digest, by its place in the list; beyond it where it is none of ours. */
  export function languageOf(digest: number): number;
  export function draw(
    screen: Element,
    languages: Element,
    address: string,
    words: string[][],
    lang: number,
    above: number,
  ): void;
  export function renderShell(
    place: Element,
    published: number,
    words: string[][],
    lang: number,
    frames: number,
  ): void;
  /** What the program calls, each by its place. */
  export const imports: WebAssembly.ModuleImports;
}

/** The calls between the desk's script and its program: see `src/api/wasm/desk.rs`. */
declare module "tirkeu/desk-glue" {
  export function text(): number;
  export function room(): number;
  export function show(length: number): number;
  export function code(length: number): number;
  export function edition(): number;
  /** What the program calls, each by its place. */
  export const imports: WebAssembly.ModuleImports;
}

/** The desk's program, packed. */
declare module "tirkeu/desk.packed" {
  const packed: string;
  export default packed;
}

declare module "tirkeu/desk-fallback" {
  /** What the module exports, made of what it imports. */
  export default function fallback(imports: object): WebAssembly.Exports;
}

/** The program, packed. */
declare module "tirkeu/page.packed" {
  const packed: string;
  export default packed;
}

declare module "tirkeu/fallback" {
  /** What the module exports, made of what it imports. */
  export default function fallback(imports: object): WebAssembly.Exports;
}

/** What stands in the names of all that belongs to the program: a digest of it. */
declare const VERSION: string;

/** The digest of its WebAssembly, and that of its fallback, as `www/app/whole.js` has them. */
declare const PROGRAM: number;
declare const FALLBACK: number;

/** What stands in the name of the script that keeps the page, and the digest of it as `www/app/whole.js` has it. */
declare const OFFLINE: string;
declare const OFFLINE_DIGEST: number;

/** The same of what says what has changed since a day, and of what shares and copies. */
declare const SINCE: string;
declare const SINCE_DIGEST: number;
declare const TAKE: string;
declare const TAKE_DIGEST: number;

/** What stands in the names of what an article loads, and the digest of each as `www/app/whole.js` has it. */
declare const SHADOW: string;
declare const SHADOW_DIGEST: number;
declare const STYLES: string;
declare const STYLES_DIGEST: number;

/** What stands in the names of what decides every case, and the digest of its WebAssembly, as a browser has it. */
declare const CENSUS: string;
declare const CENSUS_PROGRAM: string;
declare const CENSUS_DIGEST: string;

/** The same of what makes something of a form. */
declare const FORMS: string;
declare const FORMS_GLUE: number;
declare const FORMS_PROGRAM: string;
declare const FORMS_DIGEST: string;
