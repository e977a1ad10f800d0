// What does a file of the site load? Read from its text, so that nobody has to remember it in a list.

/**
 * What a file refers to, relative to itself. A part that is known only when it runs is a hole: `page-*.js`.
 *
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
export function references(path, text) {
  if (path.endsWith(".html")) return ofPage(text);
  if (path.endsWith(".js")) return ofScript(path, text);
  if (path.endsWith(".webmanifest")) return ofManifest(text);
  return [];
}

/** What a page loads; a link to another page, or to where it stands, is no such thing.
 * @param {string} html
 */
function ofPage(html) {
  const found = html.matchAll(/<(?:script|link|img)\s[^>]*?\b(?:src|href)="([^"]*)"[^>]*>/g);
  const loaded = [...found].filter(([tag]) => !/\brel="(?:alternate|canonical)"/.test(tag));
  return loaded.map(([, address]) => address).filter((address) => !address.startsWith("data:"));
}

const STATIC_IMPORT = /\b(?:import|from)\s*(["'`])(?<address>\.[^"'`]*)\1/g;
/** What is put in when it runs may stand behind it, as terser likes it: `"./offline.js?" + tries`. */
const DYNAMIC_IMPORT = /\bimport\(\s*(["'`])(?<address>\.[^"'`]*)\1(?<hole>\s*\+\s*[\w+]+)?\s*\)/g;
const ADDRESS = /\bnew URL\(\s*(["'`])(?<address>[^"'`]*)\1\s*,\s*import\.meta\.url\s*\)/g;

/**
 * @param {string} path
 * @param {string} text
 */
function ofScript(path, text) {
  const read = [DYNAMIC_IMPORT, ADDRESS].map((pattern) => [...text.matchAll(pattern)]);
  const meant = [/\bimport\(/g, /\bimport\.meta\.url\b/g].map((pattern) => [...text.matchAll(pattern)]);
  if (read.some((found, kind) => found.length !== meant[kind].length)) {
    throw new Error(`${path} loads something whose address cannot be read from its text`);
  }
  const found = [...text.matchAll(STATIC_IMPORT), ...read.flat()];
  const addresses = found.map(
    ({ groups: { address, hole } = {} }) => address.replaceAll(/\$\{[^}]*\}/g, "*") + (hole ? "*" : ""),
  );
  // A folder is what other addresses are relative to.
  return addresses.filter((address) => !/(?:^|\/)\.{0,2}$/.test(address));
}

/** @param {string} text */
function ofManifest(text) {
  /** @type {{ start_url: string, icons: { src: string }[] }} */
  const { start_url, icons } = JSON.parse(text);
  return [start_url, ...icons.map(({ src }) => src)];
}
