// How does JavaScript say where a program goes: its blocks, loops and branches?
//
// In WebAssembly a branch leaves a block by its name, or begins a loop anew. Here it is said by a name only where
// nothing shorter leads there: the end of what stands there already, a plain `break` or `continue`, or `else`.
import binaryen from "binaryen";
import { isLast, read } from "./fallback-tree.mjs";

/** @typedef {import("./fallback-tree.mjs").Piece} Piece */

/** A piece, or a branch to a name. @typedef {Piece | { to: string }} Step */

/**
 * What needs no name.
 *
 * @typedef {object} Near
 * @property {Set<string>} end Where it goes on once these steps are done.
 * @property {Set<string>} [out] Where a plain `break` leads.
 * @property {string} [again] Where a plain `continue` leads.
 */

/** Where a function ends. */
export const RETURN = "return";
/** Where a loop ends that is not begun anew. @param {string} loop */
const exitOf = (loop) => `exit ${loop}`;

/**
 * What writes the steps of a function.
 *
 * @param {object} values
 * @param {(piece: Piece) => string} values.say
 * @param {(piece: Piece) => string} values.ask
 * @param {(piece: Piece) => string} values.choose Between cases: a number, and neither true nor false.
 * @param {(piece: Piece) => string} values.give What the function comes to.
 */
export function stepsOf({ say, ask, choose, give }) {
  /** The names that something had to say. @type {Set<string>} */
  const named = new Set();
  /** @type {Map<string, string>} */
  const loops = new Map();
  /** The same place under two names. @type {Map<string, string>} */
  const others = new Map();
  const real = (/** @type {string} */ name) => {
    let last = name;
    for (let next = others.get(last); next; next = others.get(last)) last = next;
    return last;
  };

  /** @param {string} to @param {Near} near */
  function go(to, { end, out, again }) {
    const name = real(to);
    if (end.has(name)) return "";
    if (out?.has(name)) return "break;";
    if (again === name) return "continue;";
    if (name === RETURN) return "return;";
    named.add(name);
    const left = loops.get(name);
    if (left) return `break ${left};`;
    return loops.has(name) ? `continue ${name};` : `break ${name};`;
  }

  /** What stands in a block without a name, stands where that does. @param {Step[]} steps @returns {Step[]} */
  const flat = (steps) =>
    steps.flatMap((step) => {
      if (typeof step !== "number") return [step];
      const { id, name, children } = read(step);
      return id === binaryen.BlockId && !name ? flat(children) : [step];
    });

  /** @param {Step[]} all @param {Near} near @returns {string} */
  function list(all, near) {
    const [first, ...rest] = flat(all);
    if (first === undefined) return "";
    if (typeof first !== "number") return go(first.to, near);
    const node = read(first);
    const { id, name, condition, ifTrue, ifFalse, children } = node;
    if (id === binaryen.BreakId && condition) return fork(ask(condition), [{ to: name }], rest, near);
    // Whoever does not come out of one half need not be told where the other ends.
    if (id === binaryen.IfId) {
      const other = ifFalse ? [ifFalse] : [];
      if (isLast(ifTrue)) return fork(ask(condition), [ifTrue], [...other, ...rest], near);
      if (ifFalse && isLast(ifFalse)) return fork(ask(condition), [ifTrue, ...rest], other, near);
    }
    if (isLast(first) || rest.length === 0) return step(first, near);
    const to = rest.length === 1 && branch(rest[0]);
    if (id === binaryen.BlockId && to) {
      others.set(name, to);
      return list([...children, ...rest], near);
    }
    return step(first, { ...near, end: new Set() }) + list(rest, near);
  }

  /** Where a step leads, if that is all it does. @param {Step} one @returns {string | undefined} */
  function branch(one) {
    if (typeof one !== "number") return one.to;
    const { id, name, condition } = read(one);
    return id === binaryen.BreakId && !condition ? name : undefined;
  }

  /** @param {string} asked @param {Step[]} yes @param {Step[]} no @param {Near} near */
  function fork(asked, yes, no, near) {
    const [then, otherwise] = [list(yes, near), list(no, near)];
    if (then) return `if (${asked}) {${then}}${otherwise && ` else {${otherwise}}`}`;
    return otherwise ? `if (!${asked}) {${otherwise}}` : `${asked};`;
  }

  /** @param {Piece} piece @param {Near} near @returns {string} */
  function step(piece, near) {
    const node = read(piece);
    const { id, name, condition, ifTrue, ifFalse } = node;
    if (id === binaryen.NopId) return "";
    if (id === binaryen.BlockId) return cases(node, near) ?? block(node, near);
    if (id === binaryen.IfId) return fork(ask(condition), [ifTrue], ifFalse ? [ifFalse] : [], near);
    if (id === binaryen.LoopId) return loop(node, near);
    if (id === binaryen.BreakId && !node.value) return go(name, near);
    if (id === binaryen.SwitchId) return choice(node, [], near);
    if (id === binaryen.ReturnId) return node.value ? give(node.value) : go(RETURN, near);
    if (id === binaryen.UnreachableId) return "throw 0;";
    // Of the steps of a function only the last may have a value: it is what that gives.
    const { type } = node;
    return type === binaryen.none || type === binaryen.unreachable ? `${say(piece)};` : give(piece);
  }

  /** @param {any} node @param {Near} near */
  function block({ name, children }, near) {
    const body = list(children, { ...near, end: new Set([...near.end, name]) });
    return named.has(name) ? `${name}: {${body}}` : body;
  }

  /** @param {any} node @param {Near} near */
  function loop({ name, body }, near) {
    const exit = exitOf(name);
    loops.set(name, "").set(exit, name);
    const inside = { end: new Set([name]), out: new Set([exit, ...near.end]), again: name };
    const steps = list([body, { to: exit }], inside);
    return `${named.has(name) || named.has(exit) ? `${name}: ` : ""}for (;;) {${steps}}`;
  }

  /**
   * Blocks in one another, the innermost of which chooses which of them to leave: what comes after each of them is a
   * case. Nothing where one of them is left from elsewhere, too.
   *
   * @param {any} outermost
   * @param {Near} near
   */
  function cases(outermost, near) {
    const blocks = [outermost];
    let inner = read(outermost.children[0]);
    for (; inner.id === binaryen.BlockId && inner.name; inner = read(inner.children[0])) blocks.push(inner);
    if (inner.id !== binaryen.SwitchId) return undefined;
    const clauses = blocks
      .slice(1)
      .map(({ name }, place) => ({ name, steps: blocks[place].children.slice(1) }));
    const before = [...named];
    const written = choice(inner, clauses.reverse(), {
      ...near,
      end: new Set([...near.end, outermost.name]),
    });
    if (!clauses.some(({ name }) => named.has(name)))
      return named.has(outermost.name) ? `${outermost.name}: ${written}` : written;
    named.clear();
    for (const name of before) named.add(name);
    return undefined;
  }

  /**
   * @param {any} node
   * @param {{ name: string, steps: Step[] }[]} clauses Each goes on with the next.
   * @param {Near} near
   */
  function choice({ names, defaultName, condition }, clauses, near) {
    const chosen = names.map(real);
    const all = real(defaultName);
    const inside = { ...near, out: near.end, end: new Set() };
    const labels = (/** @type {string} */ to) =>
      to === all
        ? "default: "
        : chosen
            .map((/** @type {string} */ name, /** @type {number} */ number) =>
              name === to ? `case ${number}: ` : "",
            )
            .join("");
    const elsewhere = [...new Set([...chosen, all])].filter((to) => !clauses.some(({ name }) => name === to));
    const leaving = elsewhere
      .filter((to) => to !== all || !near.end.has(to))
      .map((to) => labels(to) + go(to, inside));
    const written = clauses.map(({ name, steps }, place) => {
      const next = clauses[place + 1];
      return labels(name) + list(steps, { ...inside, end: next ? new Set([next.name]) : near.end });
    });
    return `switch (${choose(condition)}) {${[...leaving, ...written].join("")}}`;
  }

  return list;
}
