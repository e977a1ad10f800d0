// How does a program run where there is no WebAssembly? As JavaScript that we write of it.
//
// Measured: what binaryen's wasm2js writes serves any program, and is an eighth larger once it is compressed, even
// rewritten by hand: it says each number of 64 bits as two of 32, and makes sure at every step that a number is one of 32
// bits. How a value is said: fallback-values.mjs; where it goes: fallback-steps.mjs. Everybody's answers without
// WebAssembly are held against those with it.
import binaryen from "binaryen";
import { Learned, long, value } from "./fallback-numbers.mjs";
import { RETURN, stepsOf } from "./fallback-steps.mjs";
import { read, readUnset } from "./fallback-tree.mjs";
import { valuesOf } from "./fallback-values.mjs";
import { packedBytes } from "./packed.mjs";

/** A page of memory, in bytes. */
const PAGE = 65_536;

/**
 * How the memory is looked at. What begins anywhere, and what is of 64 bits, `data` reads. Measured, here and below:
 * `var` in all places is smaller than `const` in some.
 */
const VIEWS = `
  var buffer = new ArrayBuffer(SIZE);
  var data = new DataView(buffer);
  var int8 = new Int8Array(buffer);
  var uint8 = new Uint8Array(buffer);
  var int16 = new Int16Array(buffer);
  var uint16 = new Uint16Array(buffer);
  var int32 = new Int32Array(buffer);
  var float64 = new Float64Array(buffer);
`;
/** What one instruction of WebAssembly does, and JavaScript by several. Safari 14 has no view of numbers of 64 bits. */
const INSTRUCTIONS = `
  function fill(at, byte, bytes) {
    uint8.fill(byte, at, at + bytes);
  }
  function copy(to, from, bytes) {
    uint8.copyWithin(to, from, from + bytes);
  }
  function select(yes, no, is) {
    return is ? yes : no;
  }
  function store64(at, number) {
    number = BigInt(number);
    data.setInt32(at, low(number), true);
    data.setInt32(at + 4, low(number >> 32n), true);
  }
  function load64(at) {
    return (BigInt(data.getInt32(at + 4, true)) << 32n) | BigInt(data.getUint32(at, true));
  }
  function natural(number) {
    return BigInt.asUintN(64, number);
  }
  function moved(number, by) {
    return BigInt.asIntN(64, number << BigInt(by & 63));
  }
  function movedBack(number, by) {
    return BigInt.asIntN(64, natural(number) >> BigInt(by & 63));
  }
  function turned(number, by) {
    return (number << by) | (number >>> (32 - by));
  }
  function turned64(number, by) {
    return by & 63 ? moved(number, by) | movedBack(number, -by) : number;
  }
  function ones(number) {
    var count = 0;
    for (number = natural(number); number; count++) number &= number - 1n;
    return count;
  }
  function zerosBefore64(number) {
    var count = 64;
    for (number = natural(number); number; count--) number >>= 1n;
    return count;
  }
  function zerosBehind(number) {
    return 32 - Math.clz32(~number & (number - 1));
  }
  function zerosBehind64(number) {
    return ones(~number & (number - 1n));
  }
  function low(number) {
    return Number(BigInt.asIntN(32, number));
  }
`;

/**
 * A module whose default export makes of the calls what the program exports.
 *
 * @param {Uint8Array} module Without values of blocks: what a block comes to is kept first.
 */
export function fallback(module) {
  const program = binaryen.readBinary(module);
  // What binaryen has, and its types do not say.
  const all = /** @type {any} */ (program);
  const places = (/** @type {number} */ count) => [...Array(count).keys()];
  const functions = places(program.getNumFunctions()).map((place) =>
    binaryen.getFunctionInfo(program.getFunctionByIndex(place)),
  );
  const exported = places(program.getNumExports())
    .map((place) => binaryen.getExportInfo(program.getExportByIndex(place)))
    .filter(({ kind }) => kind === binaryen.ExternalFunction);
  const pieces = places(all.getNumDataSegments()).map((place) =>
    all.getDataSegmentInfo(program.getDataSegmentByIndex(place)),
  );
  if (program.getNumGlobals() !== 1)
    throw new Error("a program has another global than where its stack ends");
  const stack = read(binaryen.getGlobalInfo(program.getGlobalByIndex(0)).init).value;
  const held = places(program.getNumElementSegments()).flatMap((place) => {
    const { offset, data } = binaryen.getElementSegmentInfo(program.getElementSegmentByIndex(place));
    return data.map((name, index) => ({ name, at: read(offset).value + index }));
  });
  const imported = new Map(
    functions.filter(({ base }) => base).map(({ name, base }) => [name, `calls${base}`]),
  );
  const called = functions.filter(({ base }) => base).map(({ base }) => Number(base));
  if (called.some((number, place) => number !== place)) throw new Error("a program calls what has no number");
  const written = writtenFunctions(
    /** @type {any} */ (functions),
    new Set(exported.map(({ value }) => value)),
    new Set(held.map(({ name }) => name)),
  );
  const size = all.getMemoryInfo().initial * PAGE;
  program.dispose();
  return [
    'import { bytesOf } from "tirkeu/packed";',
    "export default function instantiate(info) {",
    VIEWS.replace("SIZE", `${size}`),
    `var stack = ${stack};`,
    `var [${called.map((number) => `calls${number}`)}] = info.i;`,
    ...pieces.map(
      ({ data, offset }) => `uint8.set(bytesOf("${packedBytes(new Uint8Array(data))}"), ${offset});`,
    ),
    ...(held.length > 0 ? ["var table = [];"] : []),
    ...held.map(({ name, at }) => `table[${at}] = ${imported.get(name) ?? `does${name}`};`),
    ...written,
    INSTRUCTIONS,
    `return { memory: { buffer }, ${exported.map(({ name, value }) => `${name}: does${value}`)} };`,
    "}",
  ].join("\n");
}

/**
 * @param {import("./fallback-values.mjs").Routine[]} functions
 * @param {Set<string>} exported
 * @param {Set<string>} held In a table: called with anything.
 */
function writtenFunctions(functions, exported, held) {
  const learned = new Learned();
  const values = valuesOf(learned, new Map(functions.map((one) => [one.name, one])));
  const typesOf = (/** @type {number} */ params) => binaryen.expandType(params);
  const { say, kept, ask } = values;

  /** @param {import("./fallback-values.mjs").Routine} one */
  function write({ name, params, vars, body }) {
    values.in(name);
    const given = typesOf(params).map((_, index) => `$${index}`);
    const isGiven = exported.has(name);
    // Of what a script gives, or whoever calls by a table, nothing is known.
    if (isGiven || held.has(name))
      for (const [index, type] of typesOf(params).entries())
        learned.add(`${name} ${index}`, type === binaryen.i64 ? long("") : value(""));
    const unset = readUnset(body);
    const own = vars.map((type, place) => ({ type, index: given.length + place }));
    const zeros = own
      .filter(({ index }) => unset.has(index))
      .map(({ type, index }) => {
        learned.add(`${name} ${index}`, { from: 0, to: 0 });
        return `$${index} = ${type === binaryen.i64 ? "0n" : "0"}`;
      });
    // Whoever calls it gives nothing for these: nothing declares a place in fewer letters.
    const others = own.filter(({ index }) => !unset.has(index)).map(({ index }) => `$${index}`);
    const list = stepsOf({
      say: (piece) => say(piece).code,
      ask,
      choose: (piece) => (kept(piece).truth ? `${say(piece).code} | 0` : kept(piece).code),
      give: (piece) => {
        const given = kept(piece);
        learned.add(`${name} gives`, given);
        return `return ${given.code};`;
      },
    });
    return [
      `function does${name}(${[...given, ...others]}) {`,
      zeros.length > 0 ? `var ${zeros};` : "",
      ...(isGiven ? given.map((place) => `${place} |= 0;`) : []),
      list([body], { end: new Set([RETURN]) }),
      "}",
    ].join("\n");
  }

  const own = functions.filter(({ base }) => !base);
  /** @type {string[]} */
  let written = [];
  while (learned.isNew) {
    learned.begin();
    written = own.map(write);
  }
  return written;
}
