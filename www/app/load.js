// How does a page load the program of one language?
//
// As WebAssembly; where there is none, or a policy forbids it, as JavaScript: the fallback.

/**
 * What the program of a page exports, in WebAssembly and in the fallback alike.
 *
 * @typedef {object} Program
 * @property {(screen: Element, languages: Element, address: string) => void} draw
 *   Draws the screen at an address (a fragment, with or without its `#`), and the links to it in every
 *   language.
 * @property {(place: Element, published: string) => void} renderShell
 *   Draws what is around the screen in an embed, with what has changed since the article was published.
 */

/**
 * The glue of WebAssembly, which has to be told where its module is.
 *
 * @typedef {Program & { default(source: { module_or_path: Request | Uint8Array }): Promise<unknown> }} Glue
 */

/**
 * @param {string} lang
 * @returns {Promise<Program>}
 */
export async function load(lang) {
  try {
    /** @type {Glue} */
    const page = await import(`../wasm/page-${lang}.js`);
    const address = new URL(`../wasm/page-${lang}_bg.wasm`, import.meta.url);
    // In an embed the referrer policy of the article would tell which article it is.
    await page.default({ module_or_path: new Request(address, { referrerPolicy: "no-referrer" }) });
    return page;
  } catch {
    return import(`../wasm/fallback-${lang}.js`);
  }
}

/**
 * All is loaded: from here on nothing on this page of ours may ask the network for anything but its own
 * scripts, and its icons, for which a browser asks when the page is installed.
 */
export function blockNetwork() {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = `connect-src 'none'; img-src data: ${new URL("../icons/", import.meta.url)}`;
  document.head.append(policy);
}
