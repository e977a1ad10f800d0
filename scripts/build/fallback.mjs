// How does a program run where there is no WebAssembly? As a script that wasm2js writes, smaller.
//
// What it writes serves any program. Ours asks for no more memory than it begins with, and its data are packed
// as the package's are: base64 hides from a server's compression where a byte begins.
import { packedBytes } from "./packed.mjs";

/** How it reads its data, and each piece of them. */
const READER = /^ {2}var base64ReverseLookup[\s\S]*?(?=^function initActiveSegments)/gm;
const DATA = /base64DecodeToExistingUint8Array\(bufferView, (\d+), "([\w+/=]*)"\)/g;
/** What gives out its memory, and lets it grow. */
const GROWING = /^ function __wasm_memory_grow\([\s\S]*?^ \}\n/gm;
const MEMORY = /"memory": Object\.create\([\s\S]*?\n {2}\}\)/g;
/** A function of what the program calls. */
const INSTANTIATE = /^function instantiate\(info\) \{/g;

/**
 * What makes a whole number of 32 bits of one that is one: of an address, of what is compared with another. Not of
 * what a script gives: a digest is a number without a sign there, and has one here. Everybody's answers without
 * WebAssembly are held against those with it.
 */
const TAKEN = /** @type {const} */ ([
  [/\b(HEAPU?8)\[([^[\]\n]*) \| 0\]/g, "$1[$2]"],
  [/\((\$\w+) \| 0\) ([<>=!]=?)(?= )/g, "$1 $2"],
  [/([<>=!]=?) \((\$\w+) \| 0\)/g, "$1 $2"],
]);
/**
 * A number of 64 bits that is one bit, or all from one on: 1 or -1, moved so far. It is two numbers of 32 here, and
 * written out wherever it is asked for. Where one of the two was the place to reckon in, nothing else is left of that.
 */
const MOVED =
  /(\$\w+) = (\$\w+) & 31;\n(\s*)if \(\(\2 & 63\) >>> 0 >= 32\) \{\n\s*(\$\w+) = 0;\n\s*(\$\w+) = (-?1) << \1;\n\s*\} else \{\n\s*\4 = \6 << \1;\n\s*\5 = (?:\6|\4)[^\n]*\n\s*\}\n/g;
/** How many zeros such a number ends in, and how many ones it has, as it is written, and as it is shorter. */
const ENDS_IN = /^ function __wasm_ctz_i64\([\s\S]*?^ \}\n/gm;
const ONES = /^ function __wasm_popcnt_i64\([\s\S]*?^ \}\n/gm;
/** The same of 32 bits, written out: what it is of, where it goes, and how it is indented. */
const ENDS_HERE =
  /(__inlined_func\$__wasm_ctz_i32\S*) : \{\n\s*if \((\$\w+)\) \{\n\s*(\$\w+) = 31 - Math_clz32\(\2 - 1 \^ \2\) \| 0;\n\s*break \1;\n\s*\}\n\s*\3 = 32;\n\s*\}\n/g;
/** A value that is reckoned before it is kept, where nothing has changed in between the place where that is. */
const KEPT =
  /\((wasm2js_i32\$0) = (\$\w+), (wasm2js_\w+\$\d) = (.*)\), (HEAP\w+)\[\1( \+ \d+)?( >> \d)?\] = \3;\n/g;
/**
 * A sum that need not be made a number of 32 bits: an address, a place or a count is far from the largest there is, and
 * of a set of bits less one only the bits are looked at, which makes it one.
 */
const SUM = /(\$\w+ [+-] \d{1,5}) \| 0(?=[,;)\]])/g;
const SHORTER = ` function moved(one, by) {
  ${"i64toi32_i32$HIGH_BITS"} = by & 32 ? one << by : one >> 31;
  return by & 32 ? 0 : one << by;
 }
 function __wasm_ctz_i64(low, high) {
  ${"i64toi32_i32$HIGH_BITS"} = 0;
  return low ? ends(low) : 32 + ends(high);
 }
 function ends(number) {
  return 32 - Math_clz32(~number & number - 1);
 }
`;
const FEWER = ` function __wasm_popcnt_i64(low, high) {
  ${"i64toi32_i32$HIGH_BITS"} = 0;
  var ones = 0;
  for (; low; ones += 1) low &= low - 1;
  for (; high; ones += 1) high &= high - 1;
  return ones;
 }
`;
/** A view of its memory: that of numbers that our program lacks is left out. */
const VIEW = /^ var (HEAP\w+) = .*\n/gm;

/**
 * A module whose default export makes of the calls what the program exports.
 *
 * @param {string} code As wasm2js writes it for Emscripten.
 */
export function fallback(code) {
  const steps = /** @type {const} */ ([
    [READER, ""],
    [GROWING, ""],
    [MEMORY, '"memory": { buffer }'],
    [ENDS_IN, SHORTER],
    [INSTANTIATE, 'import { bytesOf } from "tirkeu/packed";\nexport default function instantiate(info) {'],
  ]);
  const ours = steps.reduce((text, [pattern, to]) => replaceOnly(text, pattern, to), code);
  const packed = ours.replace(
    DATA,
    (_, at, data) => `bufferView.set(bytesOf("${packedBytes(Buffer.from(data, "base64"))}"), ${at})`,
  );
  if (/base64|__wasm_memory_grow/.test(packed)) throw changed("its data or its memory");
  const plain = packed
    // Not every program counts them.
    .replace(ONES, () => FEWER)
    .replace(ENDS_HERE, "$3 = ends($2);\n")
    .replace(KEPT, "$5[$2$6$7] = $4;\n")
    .replace(SUM, "$1");
  const taken = TAKEN.reduce((text, [pattern, to]) => text.replace(pattern, to), plain);
  const small = taken.replace(MOVED, (_, place, by, space, low, high, one) => {
    const kept = place === low || place === high ? "" : `${place} = ${by} & 31;\n${space}`;
    return `${kept}${low} = moved(${one}, ${by});\n${space}${high} = i64toi32_i32$HIGH_BITS;\n`;
  });
  return small.replace(VIEW, (line, view) => (small.includes(`${view}[`) ? line : ""));
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 * @param {string} to
 */
function replaceOnly(text, pattern, to) {
  if (text.match(pattern)?.length !== 1) throw changed(`${pattern}`);
  return text.replace(pattern, () => to);
}

/** @param {string} what */
const changed = (what) => new Error(`wasm2js writes ${what} otherwise: see scripts/build/fallback.mjs`);
