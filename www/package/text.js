// How is text read and written where nobody else does it? The build puts these in the place of the globals:
// jsdom has none.

/** What the glue asks of one: all of UTF-8 that a program has written is well-formed. */
class Decoder {
  /** @param {Uint8Array} [bytes] */
  decode(bytes = new Uint8Array()) {
    const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`);
    return decodeURIComponent(escaped.join(""));
  }
}

class Encoder {
  /** @param {string} text */
  encode(text) {
    // Half of a pair is no letter.
    const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
    const bytes = escaped.matchAll(/%(..)|./g);
    return Uint8Array.from(bytes, ([letter, code]) =>
      code ? Number.parseInt(code, 16) : letter.charCodeAt(0),
    );
  }
}

export const TextDecoder = globalThis.TextDecoder ?? Decoder;
export const TextEncoder = globalThis.TextEncoder ?? Encoder;
