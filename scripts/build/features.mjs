// Which features does a module of WebAssembly say that it uses?
//
// The compiler lists them in a section of the module, and wasm-bindgen goes by the list.

const HEADER = 8;
const SECTION = "target_features";

/**
 * A number as WebAssembly writes it (LEB128), and where it ends.
 *
 * @param {Buffer} bytes
 * @param {number} at
 */
function number(bytes, at) {
  let [value, end] = [0, at];
  do {
    value += (bytes[end] & 0x7f) * 2 ** (7 * (end - at));
    end += 1;
  } while (bytes[end - 1] & 0x80);
  return { value, end };
}

/** A text of less than 128 bytes, with its length. @param {string} text */
const short = (text) => Buffer.concat([Buffer.of(text.length), Buffer.from(text)]);

/**
 * The module with another list. Nothing is checked: whoever names fewer features has to know that the module
 * uses no others.
 *
 * @param {Buffer} module
 * @param {string[]} features
 */
export function withFeatures(module, features) {
  const kept = [module.subarray(0, HEADER)];
  for (let at = HEADER; at < module.length; ) {
    const { value: length, end: start } = number(module, at + 1);
    const isCustom = module[at] === 0;
    const name = number(module, start);
    const isList = isCustom && module.toString("latin1", name.end, name.end + name.value) === SECTION;
    if (!isList) kept.push(module.subarray(at, start + length));
    at = start + length;
  }
  const list = features.map((feature) => Buffer.concat([Buffer.from("+"), short(feature)]));
  const content = Buffer.concat([short(SECTION), Buffer.of(list.length), ...list]);
  // The features are few: what is written here is shorter than 128 bytes.
  if (content.length > 127)
    throw new Error("the list of features is too long for scripts/build/features.mjs");
  return Buffer.concat([...kept, Buffer.of(0, content.length), content]);
}
