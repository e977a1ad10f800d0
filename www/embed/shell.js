// How does the checker live in its shell, in somebody else's page or in a frame there?
//
// There it keeps its address to itself.
import { followButtons, followPaper } from "../app/along.js";
import { drawing, drawShell, load, read, wordsOf } from "../app/load.js";
import { chooseBySpace } from "../app/space.js";
import { stopDoubleTaps } from "../app/taps.js";
import { whole } from "../app/whole.js";
import { options } from "./options.js";

/** After how long a reader is told that another language does not come. */
const LATE = 8000;

/** The folder of our own pages. */
const BASE = new URL("..", import.meta.url);

/** @typedef {import("./iframe.js").Host} Host */
/** @typedef {import("../app/load.js").Words} Words */
/** @typedef {import("../app/load.js").Table} Table */

/**
 * Where a shell stands, and what is done differently there.
 *
 * @typedef {object} Place
 * @property {number} frames How many frames are around it: 0 or 1.
 * @property {string} styles The style sheet.
 * @property {(lang: string) => Promise<Table>} words
 * @property {(lang: string) => void} speak What happens when the reader chooses another language.
 * @property {(heading: HTMLElement) => void} focus Gives the heading the focus, and brings it into view.
 * @property {(area: HTMLElement) => (link: HTMLAnchorElement) => void} [hide] Hides where a link leads.
 * @property {(address: string) => void} [moved] Another address is shown.
 */

/** @type {Promise<void> | undefined} */
let loaded;

/** Loads the program for all checkers of an article; what has failed is tried again when it is asked for again. */
function loadOnce() {
  loaded ??= load().catch((error) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/**
 * Resolves to what gives the checker the focus.
 *
 * @param {Host} host
 * @param {ShadowRoot} root
 * @param {Place} place
 * @param {AbortSignal} [signal] Aborted when the host has left.
 * @returns {Promise<() => void>}
 */
export async function mountShell(host, root, place, signal) {
  const shell = document.createElement("div");
  /** @param {string} id */
  const byId = (id) => /** @type {HTMLElement} */ (shell.querySelector(`#${id}`));
  const currentLanguage = () => {
    return /** @type {HTMLAnchorElement} */ (byId("languages").querySelector("[aria-current]"));
  };
  const ownPage = () => /** @type {HTMLAnchorElement} */ (byId("own-page"));
  const focusHeading = () => place.focus(byId("heading"));
  const pauseTaps = stopDoubleTaps(shell);
  chooseBySpace(shell);
  followButtons(shell, linkOfCase, async () =>
    (await whole(import(`../app/take-${TAKE}.js`), TAKE_DIGEST))(),
  );
  followPaper(shell, linkOfCase, { signal });
  const hide = place.hide?.(shell);
  /** @type {string | undefined} */
  let address;
  /** @type {import("../app/load.js").Draw | undefined} */
  let draw;
  /** @type {string | undefined} The address whose result has been announced. */
  let announced;

  /** @returns {Promise<Words>} */
  async function loadChosen() {
    const { lang } = options(host);
    const [table] = await Promise.all([place.words(lang), loadOnce()]);
    const said = wordsOf(lang, read(table));
    // Meanwhile another language may have been chosen.
    return lang === options(host).lang ? said : loadChosen();
  }

  async function render() {
    const said = await loadChosen();
    if (signal?.aborted) throw signal;
    const { lang, published, answers } = options(host);
    const held = shell.contains(root.activeElement)
      ? /** @type {HTMLElement} */ (root.activeElement)
      : undefined;
    shell.lang = lang;
    shell.dataset.lang = lang;
    drawShell(shell, published, said, place.frames);
    draw = drawing(said);
    go(address ?? answers);
    if (held?.lang) currentLanguage().focus();
    else if (held) focusHeading();
  }

  /** @param {string} to */
  function go(to) {
    address = to;
    if (!draw) return;
    // Where drawing fails it stays: what is there of the screen may have nothing to tap.
    shell.children[0].prepend(host.late);
    // The article has the first heading.
    draw(byId("screen"), byId("languages"), address, 1);
    host.late.remove();
    turnLinks();
    const result = /** @type {HTMLElement | null} */ (byId("screen").querySelector("[data-result]"))?.dataset
      .result;
    if (result && announced !== address) host.announce(result);
    announced = address;
    place.moved?.(address);
  }

  /** On the page of ours. It stands nowhere until somebody asks for it. */
  function linkOfCase() {
    const page = new URL(ownPage().href);
    page.hash = address ?? "";
    return page.href;
  }

  /** Links lead where they lead on our own page, also when they are opened beside this one. */
  function turnLinks() {
    const page = new URL(currentLanguage().getAttribute("href") ?? "", BASE).href;
    ownPage().href = page;
    for (const element of shell.querySelectorAll("a[href]")) {
      const link = /** @type {HTMLAnchorElement} */ (element);
      link.href = new URL(link.getAttribute("href") ?? "", page).href;
      const isHere = link.href.split("#")[0] === page.split("#")[0] && link !== ownPage();
      link.toggleAttribute("data-here", isHere);
      // A sandbox has no other windows to open.
      if (!isHere && link.protocol.startsWith("http") && self.origin !== "null") {
        link.target = "_blank";
        link.rel = "noreferrer";
      }
      hide?.(link);
    }
  }

  shell.addEventListener("click", (event) => {
    const link = /** @type {Element} */ (event.target).closest("a");
    if (!link?.hasAttribute("href")) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!link.lang && !link.hasAttribute("data-here")) return;
    event.preventDefault();
    if (link.lang) {
      place.speak(link.lang);
      return;
    }
    go(link.hash);
    pauseTaps();
    focusHeading();
  });

  // Once: a browser that translates the article changes the language around it.
  if (!host.hasAttribute("lang")) host.lang = options(host).lang;
  const applyStyles = prepareStyles(root, place.styles);
  await render();
  // Who was on the link is on the checker now.
  const isHeld = host.matches(":focus-within");
  root.textContent = "";
  root.append(shell);
  applyStyles();
  // The reader's own size of letters, whatever the article does to its root.
  shell.style.setProperty("--unit", getComputedStyle(host).fontSize);
  if (isHeld) {
    pauseTaps("anywhere");
    focusHeading();
  }

  // Where another language does not come, that is said, and the one that is there stays.
  const renderOrStay = () => {
    const { lang } = options(host);
    const late = new Promise((_, reject) => setTimeout(reject, LATE));
    Promise.race([render(), late]).catch(() => {
      if (lang !== options(host).lang) return;
      shell.children[0].prepend(host.late);
      host.setAttribute("lang", shell.lang);
      wordsChange.takeRecords();
    });
  };
  const wordsChange = new MutationObserver(renderOrStay);
  const answersChange = new MutationObserver(() => go(options(host).answers));
  wordsChange.observe(host, { attributeFilter: ["lang", "published"] });
  answersChange.observe(host, { attributeFilter: ["answers"] });
  signal?.addEventListener("abort", () => {
    wordsChange.disconnect();
    answersChange.disconnect();
  });
  return focusHeading;
}

/**
 * The style sheet is constructed where the browser can do that, since no policy of an article stands in the
 * way of it.
 *
 * @param {ShadowRoot} root
 * @param {string} styles
 * @returns {() => void} What puts it on.
 */
function prepareStyles(root, styles) {
  if ("adoptedStyleSheets" in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    return () => {
      root.adoptedStyleSheets = [sheet];
    };
  }
  const style = document.createElement("style");
  style.textContent = styles;
  /** @type {ShadowRoot} */ (root).append(style);
  if (!style.sheet) throw new Error("no style is let in");
  return () => /** @type {ShadowRoot} */ (root).prepend(style);
}
