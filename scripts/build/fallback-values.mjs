// How does JavaScript say a value of a program, so that it comes to the same?
//
// A number of 32 bits is one with a sign, wherever it is kept. One of 64 bits is a BigInt with a sign: as two numbers of
// 32 bits, as wasm2js has it, all is said twice. The functions that are called here are in fallback.mjs.
import binaryen from "binaryen";
import { counted, long, MOST, ones, signed, sum, truth, value, within } from "./fallback-numbers.mjs";
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

/** What of a number of 32 bits is looked at there: a constant that large is one of a few digits. */
const SHORT = 100_000;

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
    [binaryen.CallId]: called,
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
    [binaryen.TruncUFloat64ToInt32]: (piece) => value(`~~${say(piece).code}`),
  };

  /** @param {string} sign @param {(one: Value) => Value} [made] @returns {(left: Value, right: Value) => Value} */
  const compare =
    (sign, made = (one) => one) =>
    (left, right) =>
      truth(`${made(left).code} ${sign} ${made(right).code}`);
  const natural = (/** @type {Value} */ one) => (one.from >= 0 ? one : long(`natural(${one.code})`, true));
  /** How far something is moved: a number, of which the last bits are looked at. @param {Value} right */
  const by = ({ plain, code }) => plain ?? `low(${code})`;
  const isNatural = (/** @type {Value} */ { from, to }) => from >= 0 && to <= MOST;
  /** @param {string} sign @returns {(left: Value, right: Value) => Value} */
  const either = (sign) => (left, right) => {
    const code = `${left.code} ${sign} ${right.code}`;
    return isNatural(left) && isNatural(right) ? value(code, 0, ones(left.to | right.to)) : value(code);
  };
  /** @type {Record<number, (left: Value, right: Value) => Value>} */
  const OF_TWO = {
    [binaryen.AddInt32]: (left, right) =>
      sum(`${left.code} + ${right.code}`, [left.from + right.from, left.to + right.to], [left, right]),
    [binaryen.SubInt32]: (left, right) =>
      sum(
        left.constant === 0 ? `-${right.code}` : `${left.code} - ${right.code}`,
        [left.from - right.to, left.to - right.from],
        [left, right],
      ),
    [binaryen.MulInt32]: (left, { code, constant }) =>
      // How many there are of what is so long.
      typeof constant === "number" && constant >= 0 && constant < SHORT
        ? within(`${left.code} * ${code}`, [left.from * constant, left.to * constant])
        : value(`Math.imul(${left.code}, ${code})`),
    [binaryen.DivUInt32]: (left, right) => {
      const most = counted(left).to / Number(right.constant ?? 1);
      const whole = most < MOST ? "| 0" : ">>> 0";
      return value(`${counted(left).code} / ${counted(right).code} ${whole}`, 0, Math.floor(most));
    },
    [binaryen.DivSInt32]: (left, right) => value(`${signed(left).code} / ${signed(right).code} | 0`),
    [binaryen.RemSInt32]: (left, right) => value(`${signed(left).code} % ${signed(right).code} | 0`),
    [binaryen.RemUInt32]: (left, right) =>
      value(`${counted(left).code} % ${counted(right).code}`, 0, counted(right).to),
    [binaryen.AndInt32]: (left, right) => {
      const most = [left, right].filter(isNatural).map(({ to }) => to);
      const code = `${left.code} & ${right.code}`;
      return most.length > 0 ? value(code, 0, Math.min(...most)) : value(code);
    },
    [binaryen.OrInt32]: either("|"),
    [binaryen.XorInt32]: (left, right) =>
      right.constant === -1 ? value(`~${left.code}`) : either("^")(left, right),
    [binaryen.ShlInt32]: (left, right) => {
      const most = left.to * 2 ** Number(right.constant);
      const code = `${left.code} << ${right.code}`;
      return isNatural(left) && most <= MOST ? value(code, 0, most) : value(code);
    },
    [binaryen.ShrSInt32]: (left, right) => value(`${left.code} >> ${right.code}`),
    [binaryen.ShrUInt32]: (left, right) => {
      if (isNatural(left)) return value(`${left.code} >> ${right.code}`, 0, left.to);
      return value(`${left.code} >>> ${right.code}`, 0, 2 ** (32 - Number(right.constant ?? 0)) - 1);
    },
    [binaryen.RotLInt32]: (left, right) => value(`turned(${left.code}, ${right.code})`),
    [binaryen.EqInt32]: compare("==", signed),
    [binaryen.NeInt32]: compare("!=", signed),
    [binaryen.LtUInt32]: compare("<", counted),
    [binaryen.LeUInt32]: compare("<=", counted),
    [binaryen.GtUInt32]: compare(">", counted),
    [binaryen.GeUInt32]: compare(">=", counted),
    [binaryen.LtSInt32]: compare("<", signed),
    [binaryen.LeSInt32]: compare("<=", signed),
    [binaryen.GtSInt32]: compare(">", signed),
    [binaryen.GeSInt32]: compare(">=", signed),
    // No sum, difference or set of ours is as long as 64 bits.
    [binaryen.AddInt64]: (left, right) => long(`${left.code} + ${right.code}`),
    [binaryen.SubInt64]: (left, right) =>
      long(left.constant === 0n ? `-${right.code}` : `${left.code} - ${right.code}`),
    [binaryen.AndInt64]: (left, right) => ({
      ...long(`${left.code} & ${right.code}`, left.from >= 0 || right.from >= 0),
      ...(typeof right.constant === "bigint" && right.from >= 0 && { to: Number(right.constant) }),
    }),
    [binaryen.OrInt64]: (left, right) =>
      long(`${left.code} | ${right.code}`, left.from >= 0 && right.from >= 0),
    [binaryen.XorInt64]: (left, right) =>
      right.constant === -1n
        ? long(`~${left.code}`)
        : long(`${left.code} ^ ${right.code}`, left.from >= 0 && right.from >= 0),
    [binaryen.ShlInt64]: (left, right) =>
      right.constant === undefined
        ? long(`moved(${left.code}, ${by(right)})`)
        : long(`${left.code} << ${right.code}`),
    [binaryen.ShrUInt64]: (left, right) =>
      right.constant === undefined
        ? long(`movedBack(${left.code}, ${by(right)})`, left.from >= 0)
        : long(`${natural(left).code} >> ${right.code}`, true),
    [binaryen.EqInt64]: (left, right) =>
      right.constant === 0n ? truth(`!${left.code}`) : compare("==")(left, right),
    [binaryen.NeInt64]: compare("!="),
    [binaryen.LtUInt64]: compare("<", natural),
    [binaryen.LeUInt64]: compare("<=", natural),
    [binaryen.GtUInt64]: compare(">", natural),
    [binaryen.GeUInt64]: compare(">=", natural),
    [binaryen.AddFloat64]: (left, right) => value(`${left.code} + ${right.code}`),
    [binaryen.DivFloat64]: (left, right) => value(`${left.code} / ${right.code}`),
    [binaryen.LtFloat64]: compare("<"),
    [binaryen.GeFloat64]: compare(">="),
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
