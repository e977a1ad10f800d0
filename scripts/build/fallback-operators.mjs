// What does JavaScript say of two values of a program, for each operator that WebAssembly has for them?
//
// All that rules may become is here, whether it is used today or not: who changes a rule is not to hear of instructions.
import binaryen from "binaryen";
import { counted, long, MOST, ones, signed, sum, truth, value, within } from "./fallback-numbers.mjs";

/** @typedef {import("./fallback-numbers.mjs").Value} Value */

/** What of a number of 32 bits is looked at there: a constant that large is one of a few digits. */
const SHORT = 100_000;

/** @param {string} sign @param {(one: Value) => Value} [made] @returns {(left: Value, right: Value) => Value} */
const compare =
  (sign, made = (one) => one) =>
  (left, right) =>
    truth(`${made(left).code} ${sign} ${made(right).code}`);
const natural = (/** @type {Value} */ one) => (one.from >= 0 ? one : long(`natural(${one.code})`, true));
/** With a sign again. */
const back = (/** @type {string} */ code) => long(`BigInt.asIntN(64, ${code})`);
/** @param {string} sign @returns {(left: Value, right: Value) => Value} */
const real = (sign) => (left, right) => value(`${left.code} ${sign} ${right.code}`);
/** How far something is moved: a number, of which the last bits are looked at. @param {Value} right */
const by = ({ plain, code }) => plain ?? `low(${code})`;
const isNatural = (/** @type {Value} */ { from, to }) => from >= 0 && to <= MOST;
/** @param {string} sign @returns {(left: Value, right: Value) => Value} */
const either = (sign) => (left, right) => {
  const code = `${left.code} ${sign} ${right.code}`;
  return isNatural(left) && isNatural(right) ? value(code, 0, ones(left.to | right.to)) : value(code);
};
/** @type {Record<number, (left: Value, right: Value) => Value>} */
export const OF_TWO = {
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
  [binaryen.RotRInt32]: (left, right) => value(`turned(${left.code}, -${right.code})`),
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
  [binaryen.MulInt64]: (left, right) => long(`BigInt.asIntN(64, ${left.code} * ${right.code})`),
  [binaryen.DivSInt64]: (left, right) => long(`${left.code} / ${right.code}`),
  [binaryen.DivUInt64]: (left, right) => back(`${natural(left).code} / ${natural(right).code}`),
  [binaryen.RemSInt64]: (left, right) => long(`${left.code} % ${right.code}`),
  [binaryen.RemUInt64]: (left, right) => back(`${natural(left).code} % ${natural(right).code}`),
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
  [binaryen.ShrSInt64]: (left, right) => long(`${left.code} >> BigInt(${by(right)} & 63)`, left.from >= 0),
  [binaryen.RotLInt64]: (left, right) => long(`turned64(${left.code}, ${by(right)})`),
  [binaryen.RotRInt64]: (left, right) => long(`turned64(${left.code}, -${by(right)})`),
  [binaryen.EqInt64]: (left, right) =>
    right.constant === 0n ? truth(`!${left.code}`) : compare("==")(left, right),
  [binaryen.NeInt64]: compare("!="),
  [binaryen.LtUInt64]: compare("<", natural),
  [binaryen.LeUInt64]: compare("<=", natural),
  [binaryen.GtUInt64]: compare(">", natural),
  [binaryen.GeUInt64]: compare(">=", natural),
  [binaryen.LtSInt64]: compare("<"),
  [binaryen.LeSInt64]: compare("<="),
  [binaryen.GtSInt64]: compare(">"),
  [binaryen.GeSInt64]: compare(">="),
  [binaryen.AddFloat64]: real("+"),
  [binaryen.SubFloat64]: real("-"),
  [binaryen.MulFloat64]: real("*"),
  [binaryen.DivFloat64]: real("/"),
  [binaryen.EqFloat64]: compare("=="),
  [binaryen.NeFloat64]: compare("!="),
  [binaryen.LtFloat64]: compare("<"),
  [binaryen.LeFloat64]: compare("<="),
  [binaryen.GtFloat64]: compare(">"),
  [binaryen.GeFloat64]: compare(">="),
};
