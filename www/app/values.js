// Which values does the program have in hand, and which texts?
//
// This stands in the place of what wasm-bindgen writes for any program, under its names. Ours keeps no value
// when a call has ended: each comes at the end of a list, and then all since the first of the call are gone.

/** What the program exports. @type {any} */
export let wasm;

/** @param {object} exports */
export const setProgram = (exports) => {
  wasm = exports;
};

/** Those that every program knows by their places; nothing has one of the first. @type {any[]} */
const values = /* @__PURE__ */ Array(1025).concat([null, true, false]);

/** @param {any} value */
export const addHeapObject = (value) => values.push(value) - 1;
export const addBorrowedObject = addHeapObject;

/** @param {number} first */
export const forget = (first) => {
  values.length = first;
};

/** @param {number} place */
export const getObject = (place) => values[place];
export const takeObject = getObject;

/** @param {any} value */
export const isLikeNone = (value) => value == null;

const utf8 = /* @__PURE__ */ new TextDecoder();

/**
 * @param {number} at
 * @param {number} length
 */
export const getStringFromWasm0 = (at, length) => utf8.decode(new Uint8Array(wasm.memory.buffer, at, length));

export const getDataViewMemory0 = () => new DataView(wasm.memory.buffer);
