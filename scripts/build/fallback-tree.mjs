// What stands in a program, piece by piece? Its tree as binaryen reads it.
import binaryen from "binaryen";

/** @typedef {number} Piece As binaryen numbers it. */

/**
 * What binaryen says of a piece: what it is, and what is in it. Its types do not say which kind has which.
 *
 * @param {Piece} piece
 * @returns {any}
 */
export function read(piece) {
  const id = binaryen.getExpressionId(piece);
  // Of these binaryen has nothing to say, and fails.
  const isBare = id === binaryen.NopId || id === binaryen.UnreachableId;
  return isBare ? { id, type: binaryen.getExpressionType(piece) } : binaryen.getExpressionInfo(piece);
}

/**
 * The pieces in a piece, in the order in which they are done. What is chosen between two is asked last.
 *
 * @param {any} node As it was read.
 * @returns {Piece[]}
 */
export function partsOf({ id, condition, ifTrue, ifFalse, target, ...node }) {
  const asked = id === binaryen.IfId ? [condition, ifTrue, ifFalse] : [ifTrue, ifFalse, condition];
  // A number has a value, too, which is no piece.
  if (id === binaryen.ConstId) return [];
  const { children = [], operands = [], ptr, dest, source, left, right, value, size, delta, body } = node;
  const given = [ptr, dest, source, left, right, value, size, delta];
  // Else it is the name of what is called.
  const called = id === binaryen.CallIndirectId ? [target] : [];
  return [...children, ...operands, ...called, ...given, body, ...asked].filter(Boolean);
}

/**
 * Where a piece may lead: the names of the blocks that it leaves, and of the loops that it begins anew.
 *
 * @param {any} node
 * @returns {string[]}
 */
export function namesIn({ id, name, names, defaultName }) {
  if (id === binaryen.BreakId) return [name];
  return id === binaryen.SwitchId ? [...names, defaultName] : [];
}

/**
 * @param {Piece} piece
 * @param {string} name
 * @returns {boolean}
 */
export function leadsTo(piece, name) {
  const node = read(piece);
  return namesIn(node).includes(name) || partsOf(node).some((part) => leadsTo(part, name));
}

/**
 * Does nothing come after a piece, whatever happens?
 *
 * @param {Piece} piece
 * @returns {boolean}
 */
export function isLast(piece) {
  const node = read(piece);
  if (node.id === binaryen.BreakId) return !node.condition;
  if (node.id === binaryen.IfId) return node.ifFalse && isLast(node.ifTrue) && isLast(node.ifFalse);
  if (node.id === binaryen.BlockId)
    return node.children.some(isLast) && !(node.name && leadsTo(piece, node.name));
  return [binaryen.ReturnId, binaryen.UnreachableId, binaryen.SwitchId].includes(node.id);
}

/** What a piece reads, and what it changes. @typedef {{ reads: number[], sets: number[], acts: boolean }} Effects */

/**
 * @param {Piece} piece
 * @returns {Effects} The places of a function that it reads and sets, and whether it does anything else.
 */
export function effectsOf(piece) {
  const node = read(piece);
  const inside = partsOf(node).map(effectsOf);
  const own = (/** @type {number} */ id) => (node.id === id ? [node.index] : []);
  const acting = [
    binaryen.CallId,
    binaryen.CallIndirectId,
    binaryen.StoreId,
    binaryen.GlobalSetId,
    binaryen.MemoryCopyId,
    binaryen.MemoryFillId,
  ];
  return {
    reads: [...own(binaryen.LocalGetId), ...inside.flatMap(({ reads }) => reads)],
    sets: [...own(binaryen.LocalSetId), ...inside.flatMap(({ sets }) => sets)],
    acts: acting.includes(node.id) || inside.some(({ acts }) => acts),
  };
}

/** The places of which it is known that they have been set; nothing where none comes to be. @typedef {Set<number> | undefined} Known */

/**
 * The places of a function that may be read before they are set: they begin as zero, and the others as nothing.
 *
 * @param {Piece} body
 */
export function readUnset(body) {
  /** @type {Set<number>} */
  const unset = new Set();
  /** What is known where a block is left. @type {Map<string, Known>} */
  const left = new Map();
  /** @type {(one: Known, other: Known) => Known} */
  const either = (one, other) =>
    one && other ? new Set([...one].filter((place) => other.has(place))) : (one ?? other);
  /** @type {(piece: Piece, known: Known) => Known} */
  const after = (piece, known) => {
    const node = read(piece);
    if (node.id === binaryen.IfId) {
      const asked = after(node.condition, known);
      return either(after(node.ifTrue, asked), node.ifFalse ? after(node.ifFalse, asked) : asked);
    }
    if (node.id === binaryen.LocalGetId && known && !known.has(node.index)) unset.add(node.index);
    const done = partsOf(node).reduce((now, part) => after(part, now), known);
    for (const name of namesIn(node)) left.set(name, either(left.get(name), done));
    if (node.id === binaryen.LocalSetId) return done && new Set(done).add(node.index);
    if (node.id === binaryen.BlockId) return either(done, left.get(node.name));
    return node.id !== binaryen.LoopId && isLast(piece) ? undefined : done;
  };
  after(body, new Set());
  return unset;
}
