// How does JavaScript say a value of a program, so that it comes to the same?
//
// A number of 32 bits is one with a sign, wherever it is kept. One of 64 bits is a BigInt with a sign: as two numbers of
// 32 bits, as wasm2js has it, all is said twice. The functions that are called here are in fallback.mjs.
import binaryen from "binaryen";
import { counted, long, MOST, signed, truth, value } from "./fallback-numbers.mjs";
import { OF_TWO } from "./fallback-operators.mjs";
import { effectsOf, read } from "./fallback-tree.mjs";

/** @typedef {import("./fallback-numbers.mjs").Value} Value */
/** @typedef {import("./fallback-tree.mjs").Piece} Piece */

/**
 * @typedef {object} Routine What binaryen says of one.
 * @property {string} name
 * @property {string} base How it is called where it is imported from; empty where it is the program's own.
 * @property {number} params
 * @property {number} results
 * @property {number} body
 * @property {number[]} vars
 */

/**
 * @param {import("./fallback-numbers.mjs").Learned} learned
 * @param {Map<string, Routine>} functions
 */
export function valuesOf(learned, functions) {
  const { i32, i64, f64 } = binaryen;
  const typeOf = (/** @type {Piece} */ piece) => read(piece).type;
  /** The function whose values are said. */
  let inside = "";

  /** @type {Record<number, (node: any) => Value>} */
  const KINDS = {
    [binaryen.ConstId]: ({ type, value: constant }) => {
      if (type !== i64) return { ...value(`${constant}`, constant, constant), constant };
      const isShort = constant >= 0n && constant <= Number.MAX_SAFE_INTEGER;
      return { ...long(`${constant}n`, constant >= 0n), constant, ...(isShort && { plain: `${constant}` }) };
    },
    [binaryen.LocalGetId]: ({ index }) => ({ code: `$${index}`, ...learned.of(`${inside} ${index}`) }),
    [binaryen.LocalSetId]: ({ index, value: piece }) => {
      const { code, from, to, truth } = kept(piece);
      learned.add(`${inside} ${index}`, { from, to, truth });
      return { code: `($${index} = ${code})`, from, to, truth };
    },
    // Of those there is one: where the stack ends.
    [binaryen.GlobalGetId]: () => value("stack", 0),
    [binaryen.GlobalSetId]: ({ value: piece }) => value(`stack = ${say(piece).code}`),
    [binaryen.LoadId]: loaded,
    [binaryen.StoreId]: ({ ptr, offset, bytes, align, value: piece }) => {
      const at = address(ptr, offset);
      const { code, plain } = say(piece);
      if (typeOf(piece) === f64) return value(`float64[${at} >> 3] = ${code}`);
      if (bytes === 8) return value(`store64(${at}, ${plain ?? code})`);
      const small = typeOf(piece) === i64 ? (plain ?? `low(${code})`) : code;
      const bits = bytes * 8;
      if (align < bytes) return value(`data.setInt${bits}(${at}, ${small}, true)`);
      return value(`int${bits}[${place(at, bytes)}] = ${small}`);
    },
    [binaryen.MemoryCopyId]: ({ dest, source, size }) => {
      const [to, from, bytes] = [dest, source, size].map((piece) => say(piece).code);
      return value(`copy(${to}, ${from}, ${bytes})`);
    },
    [binaryen.MemoryFillId]: ({ dest, value: piece, size }) => {
      const [to, byte, bytes] = [dest, piece, size].map((part) => say(part).code);
      return value(`fill(${to}, ${byte}, ${bytes})`);
    },
    // There is as much as there was: what needs more stops, as where a machine has no more.
    [binaryen.MemoryGrowId]: ({ delta }) => value(`${say(delta).code}, -1`),
    [binaryen.CallId]: called,
    [binaryen.CallIndirectId]: ({ target, operands, type }) => {
      const code = `table[${say(target).code}](${operands.map((/** @type {Piece} */ one) => kept(one).code)})`;
      return type === i64 ? long(code) : value(code);
    },
    [binaryen.SelectId]: chosen,
    [binaryen.DropId]: ({ value: piece }) => say(piece),
    [binaryen.UnaryId]: ({ op, value: piece, type }) => {
      const made = OF_ONE[op];
      if (!made) throw unknown(op, type);
      return made(piece);
    },
    [binaryen.BinaryId]: ({ op, left, right, type }) => {
      const made = OF_TWO[op];
      if (!made) throw unknown(op, type);
      return made(say(left), say(right));
    },
  };

  /** @param {Piece} piece @returns {Value} */
  function say(piece) {
    const node = read(piece);
    const made = KINDS[node.id];
    if (!made) throw unknown(node.id, node.type);
    return made(node);
  }

  /** As it is kept. @param {Piece} piece */
  const kept = (piece) => (typeOf(piece) === i32 ? signed(say(piece)) : say(piece));

  /** @param {Piece} pointer @param {number} offset */
  const address = (pointer, offset) => (offset ? `${say(pointer).code} + ${offset}` : say(pointer).code);
  /** @param {string} at @param {number} bytes */
  const place = (at, bytes) => (bytes === 1 ? at : `${at} >> ${bytes >> 1}`);

  /** @param {any} node @returns {Value} */
  function loaded({ ptr, offset, bytes, align, isSigned, type }) {
    const at = address(ptr, offset);
    if (type === f64) return value(`float64[${at} >> 3]`);
    if (bytes === 8) return long(`load64(${at})`);
    const bits = bytes * 8;
    const [from, to] =
      isSigned || bytes === 4 ? [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] : [0, 2 ** bits - 1];
    const kind = from < 0 ? "int" : "uint";
    const method = `data.get${from < 0 ? "Int" : "Uint"}${bits}(${at}, true)`;
    const number = { code: align < bytes ? method : `${kind}${bits}[${place(at, bytes)}]`, from, to };
    return type === i64 ? longOf(isSigned ? number : counted(number)) : number;
  }

  /** @param {Value} number @returns {Value} */
  const longOf = ({ code, from, to }) => ({
    code: `BigInt(${code})`,
    from,
    to,
    ...(from >= 0 && { plain: code }),
  });

  /** @param {any} node @returns {Value} */
  function called({ target, operands }) {
    const { base, results } = /** @type {Routine} */ (functions.get(target));
    const given = operands.map((/** @type {Piece} */ piece, /** @type {number} */ index) => {
      const one = kept(piece);
      learned.add(`${target} ${index}`, one);
      // A script may tell true from 1.
      return base && one.truth ? `${one.code} | 0` : one.code;
    });
    const code = `${base ? `calls${base}` : `does${target}`}(${given.join(", ")})`;
    if (base) return results === i32 ? value(`${code} | 0`) : value(code);
    return { code, ...learned.of(`${target} gives`) };
  }

  /** One of two. Where it can be told by then which, the other need not be reckoned. @param {any} node @returns {Value} */
  function chosen({ ifTrue, ifFalse, condition }) {
    const [yes, no, asked] = [ifTrue, ifFalse, condition].map(effectsOf);
    const isFree = [yes, no].every(
      ({ reads, sets, acts }) => !acts && sets.length === 0 && !asked.sets.some((set) => reads.includes(set)),
    );
    const [one, other, is] = [say(ifTrue), say(ifFalse), ask(condition)];
    const code =
      isFree && !asked.acts
        ? `(${is} ? ${one.code} : ${other.code})`
        : `select(${one.code}, ${other.code}, ${is})`;
    const [from, to] = [Math.min(one.from, other.from), Math.max(one.to, other.to)];
    return { code, from, to, truth: one.truth || other.truth };
  }

  /** What is asked for in a condition: whether it is another than zero. @param {Piece} piece @returns {string} */
  function ask(piece) {
    const { id, op, left, right, value: of } = read(piece);
    const isOther = id === binaryen.BinaryId && [binaryen.NeInt32, binaryen.NeInt64].includes(op);
    if (isOther && Number(read(right).value) === 0) return ask(left);
    if (id === binaryen.UnaryId && op === binaryen.WrapInt64) {
      const { from, to, code } = say(of);
      if (from >= 0 && to <= MOST) return code;
    }
    return say(piece).code;
  }
  const not = (/** @type {Piece} */ piece) => truth(`!${ask(piece)}`);

  /** @param {string} name @param {number} most @returns {(piece: Piece) => Value} */
  const counting = (name, most) => (piece) => value(`${name}(${say(piece).code})`, 0, most);
  const whole = (/** @type {Piece} */ piece) => value(`~~${say(piece).code}`);
  /** @type {Record<number, (piece: Piece) => Value>} */
  const OF_ONE = {
    [binaryen.EqZInt32]: not,
    [binaryen.EqZInt64]: not,
    [binaryen.ClzInt32]: counting("Math.clz32", 32),
    [binaryen.CtzInt32]: counting("zerosBehind", 32),
    [binaryen.PopcntInt32]: (piece) => value(`ones(BigInt(${counted(say(piece)).code}))`, 0, 32),
    [binaryen.ClzInt64]: (piece) => longOf(counting("zerosBefore64", 64)(piece)),
    [binaryen.CtzInt64]: (piece) => longOf(counting("zerosBehind64", 64)(piece)),
    [binaryen.PopcntInt64]: (piece) => longOf(counting("ones", 64)(piece)),
    [binaryen.ExtendUInt32]: (piece) => longOf(counted(say(piece))),
    [binaryen.ExtendSInt32]: (piece) => longOf(signed(say(piece))),
    [binaryen.WrapInt64]: (piece) => {
      const { code, plain, from, to } = say(piece);
      return plain === undefined ? value(`low(${code})`) : { code: plain, from, to };
    },
    [binaryen.TruncUFloat64ToInt32]: whole,
    [binaryen.TruncSFloat64ToInt32]: whole,
    [binaryen.ConvertSInt32ToFloat64]: (piece) => signed(say(piece)),
    [binaryen.ConvertUInt32ToFloat64]: (piece) => counted(say(piece)),
  };

  return {
    say,
    kept,
    ask,
    /** @param {string} name */
    in: (name) => {
      inside = name;
    },
  };
}

/** @param {number} number @param {number} type */
function unknown(number, type) {
  const named = Object.entries(binaryen).filter(([, one]) => one === number);
  const names = named.map(([name]) => name).join(", ");
  return new Error(
    `a program has what is not said in JavaScript, one of ${names} (${type}): see scripts/build/fallback-values.mjs`,
  );
}
