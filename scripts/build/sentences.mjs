// What is left of a source without the sentences of some languages? All that a program in other languages is
// made of.
//
// Only what is certain is left out: a plain string behind the code of its language, in a `text!` that has a
// sentence for each language and nothing else. Whatever looks otherwise stays, and costs a build too many.

/** What becomes of a `text!`, `src/words/mod.rs` says: a program in one language keeps one sentence of it. */
const TEXT = "text";
/** What could hold a source as it is written, or make another `text!`: nothing is left out beside it. */
const SEES_THE_SOURCE = /^(?:include\w*|stringify|concat\w*|line|column|macro_rules)$/;

/** The kinds of tokens; a comment that may nest is told apart by hand. */
const KINDS = {
  space: /\s+/,
  comment: /\/\/[^\n]*/,
  raw: /[bc]?r(?<hashes>#*)".*?"\k<hashes>/,
  string: /"(?:[^"\\]|\\.)*"/,
  bytes: /[bc]"(?:[^"\\]|\\.)*"/,
  letter: /b?'(?:[^'\\\n]|\\(?:u\{[^}]*\}|x..|.))'/,
  name: /(?:r#)?[\p{L}_][\p{L}\p{N}_]*/u,
  other: /./,
};
const TOKEN = new RegExp(
  Object.entries(KINDS)
    .map(([kind, { source }]) => `(?<${kind}>${source})`)
    .join("|"),
  "suy",
);

/** @typedef {{ kind: string, text: string, code?: string }} Token With its language where it may be left out. */

/**
 * @param {string} source
 * @returns {Token[]}
 */
function tokens(source) {
  const found = [];
  for (let at = 0; at < source.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    if (source.startsWith("/*", at)) {
      TOKEN.lastIndex = endOfComment(source, at);
      found.push({ kind: "comment", text: source.slice(at, TOKEN.lastIndex) });
      continue;
    }
    const { 0: text, groups = {} } = /** @type {RegExpExecArray} */ (TOKEN.exec(source));
    found.push({ kind: Object.keys(KINDS).find((kind) => groups[kind] !== undefined) ?? "other", text });
  }
  return found;
}

/**
 * Comments between `/*` nest.
 *
 * @param {string} source
 * @param {number} from
 */
function endOfComment(source, from) {
  const edge = /\/\*|\*\//g;
  edge.lastIndex = from;
  let depth = 0;
  for (let match = edge.exec(source); match; match = edge.exec(source)) {
    depth += match[0] === "/*" ? 1 : -1;
    if (depth === 0) return edge.lastIndex;
  }
  return source.length;
}

const isGap = (/** @type {Token} */ { kind }) => kind === "space" || kind === "comment";

/**
 * The next place that is no gap.
 *
 * @param {Token[]} all
 * @param {number} at
 */
function after(all, at) {
  let next = at + 1;
  while (next < all.length && isGap(all[next])) next += 1;
  return next;
}

/**
 * Where the sentences of a `text!` that begins here stand, by the code of their language; `undefined` where it
 * is not one, or has anything else in it.
 *
 * @param {Token[]} all
 * @param {number} start
 * @param {string[]} languages
 */
function textAt(all, start, languages) {
  if (all[start].text !== TEXT || all[start - 1]?.text === ":") return undefined;
  let at = start;
  const next = () => {
    at = after(all, at);
    return all[at]?.text;
  };
  if (next() !== "!") return undefined;
  const close = { "{": "}", "(": ")", "[": "]" }[next() ?? ""];
  /** @type {Map<string, number>} */
  const sentences = new Map();
  for (let code = next(); code !== close; code = next() === "," ? next() : all[at]?.text) {
    if (code === undefined || !languages.includes(code) || sentences.has(code)) return undefined;
    if (next() !== ":" || next() === undefined || all[at].kind !== "string") return undefined;
    sentences.set(code, at);
  }
  return sentences.size === languages.length ? sentences : undefined;
}

/**
 * A panic may say in which column it stood: so behind a sentence, nothing but texts may stand on its line.
 *
 * @param {Token[]} all
 * @param {number} sentence
 * @param {string[]} languages
 */
function endsItsLine(all, sentence, languages) {
  for (let at = sentence + 1; at < all.length && !all[at].text.includes("\n"); at += 1) {
    const { kind, text } = all[at];
    const isOfText = kind === "name" ? [TEXT, ...languages].includes(text) : ",:;(){}[]!".includes(text);
    if (!isGap(all[at]) && kind !== "string" && !isOfText) return false;
  }
  return true;
}

/**
 * The tokens of a source, those that may be left out with their language.
 *
 * @param {string} source
 * @param {string[]} languages
 */
function readWords(source, languages) {
  const all = tokens(source);
  const isMacro = (/** @type {number} */ at) => all[after(all, at)]?.text === "!";
  if (all.some(({ text }, at) => SEES_THE_SOURCE.test(text) && isMacro(at))) return all;
  for (const start of all.keys()) {
    const found = [...(textAt(all, start, languages) ?? [])];
    if (!found.every(([, sentence]) => endsItsLine(all, sentence, languages))) continue;
    for (const [code, sentence] of found) all[sentence].code = code;
  }
  return all;
}

/** Each program asks for the same sources. @type {Map<string, Token[]>} */
const known = new Map();

/** What stands in its place: no string, and on as many lines. */
function place(/** @type {string} */ sentence) {
  return sentence === '""' ? sentence : `_${"\n".repeat(sentence.split("\n").length - 1)}`;
}

/**
 * The source with only the sentences of these languages, and the ones that were left out, as they are written;
 * `replace` puts something else in the place of one of them.
 *
 * @param {string} source
 * @param {string[]} languages All that there are.
 * @param {string[]} kept
 * @param {(sentence: string) => string} [replace]
 */
export function withSentencesOf(source, languages, kept, replace = place) {
  const key = `${languages} ${source}`;
  const all = known.get(key) ?? readWords(source, languages);
  known.set(key, all);
  const isLeftOut = (/** @type {Token} */ { code }) => code !== undefined && !kept.includes(code);
  const text = all.map((token) => (isLeftOut(token) ? replace(token.text) : token.text)).join("");
  return { text, leftOut: all.filter(isLeftOut).map((token) => token.text) };
}
