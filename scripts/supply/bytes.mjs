// How many bytes of a program are whose? Its functions, by the crate that their names say.
//
// Read behind wasm-bindgen and before wasm-opt, which takes the names away: a function that was put into its
// caller counts there. The data have no names, and are the program's own.

/** @typedef {{ id: number, from: number, to: number }} Section */

/** @param {Buffer} bytes @param {number} from */
function reader(bytes, from) {
  let at = from;
  const number = () => {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * 2 ** shift;
      shift += 7;
      if (byte < 0x80) return value;
    }
  };
  return {
    number,
    text: () => {
      const length = number();
      at += length;
      return bytes.toString("utf8", at - length, at);
    },
    byte: () => bytes[at++],
    at: () => at,
    skip: (/** @type {number} */ by) => {
      at += by;
    },
  };
}

/** @param {Buffer} wasm @returns {Section[]} */
function sections(wasm) {
  const read = reader(wasm, 8);
  const all = [];
  while (read.at() < wasm.length) {
    const id = read.byte();
    const size = read.number();
    all.push({ id, from: read.at(), to: read.at() + size });
    read.skip(size);
  }
  return all;
}

const [IMPORTS, CODE, CUSTOM] = [2, 10, 0];

/** How many functions are imported: the numbers of the others follow. @param {Buffer} wasm @param {Section} section */
function imported(wasm, { from }) {
  const read = reader(wasm, from);
  let functions = 0;
  for (let left = read.number(); left > 0; left -= 1) {
    read.text();
    read.text();
    const kind = read.byte();
    // A function has its type; nothing else is imported here.
    if (kind !== 0) throw new Error("the program imports what is no function");
    read.number();
    functions += 1;
  }
  return functions;
}

/** The name of each function, by its number. @param {Buffer} wasm @param {Section[]} all */
function names(wasm, all) {
  const found = new Map();
  for (const { id, from, to } of all) {
    if (id !== CUSTOM) continue;
    const read = reader(wasm, from);
    if (read.text() !== "name") continue;
    while (read.at() < to) {
      const [part, size] = [read.byte(), read.number()];
      if (part !== 1) {
        read.skip(size);
        continue;
      }
      for (let left = read.number(); left > 0; left -= 1) found.set(read.number(), read.text());
    }
  }
  return found;
}

/** What has no crate in its name: the calls that a compiler puts in, and what wasm-bindgen adds. */
const WITHOUT = [
  { name: /^(?:memcpy|memmove|memset|memcmp|bcmp|__\w+[td]i\d)$/, crate: "compiler_builtins" },
  { name: /^(?:__wbindgen|__wbg|__externref)/, crate: "wasm_bindgen" },
];

/**
 * The crate in which a function is written; of one that a trait asks of a type, that of the type. What is exported
 * has the name that it has outside, and is ours.
 *
 * @param {string} name
 */
function crateOf(name) {
  return (
    WITHOUT.find((row) => row.name.test(name))?.crate ??
    /([a-z_]\w*)\[[0-9a-f]+\]::/.exec(name)?.[1] ??
    "tirkeu"
  );
}

/**
 * The bytes of the functions of each crate, and of all there is.
 *
 * @param {Buffer} wasm
 * @returns {{ all: number, of: Map<string, number> }}
 */
export function bytesByCrate(wasm) {
  const all = sections(wasm);
  const imports = all.find(({ id }) => id === IMPORTS);
  const code = all.find(({ id }) => id === CODE);
  if (!code) throw new Error("the program has no functions");
  const called = names(wasm, all);
  const of = new Map();
  const read = reader(wasm, code.from);
  let number = imports ? imported(wasm, imports) : 0;
  for (let left = read.number(); left > 0; left -= 1, number += 1) {
    const size = read.number();
    read.skip(size);
    const crate = crateOf(called.get(number) ?? "");
    of.set(crate, (of.get(crate) ?? 0) + size);
  }
  return { all: wasm.length, of };
}
