// How is the checker mounted in a shadow root, as a part of the article's page?
//
// There it keeps its address to itself.
import { start, withWords } from "../app/load.js";
import { chooseBySpace } from "../app/space.js";
import { stopDoubleTaps } from "../app/taps.js";
import { options } from "./options.js";
import styles from "./styles.js";

/** The folder of our own pages. */
const BASE = new URL("..", import.meta.url);

/** @typedef {import("./iframe.js").Host} Host */
/** @typedef {import("../app/load.js").Program} Program */
/** @typedef {import("../app/load.js").Table} Table */

/**
 * The words of a language, from a file of their own: an article has none of them.
 *
 * @param {string} lang
 * @returns {Promise<Table>}
 */
async function loadWords(lang) {
  return (await import(`../words/${lang}-${VERSION}.js`)).default;
}

/**
 * Resolves to what gives the checker the focus.
 *
 * @param {Host} host
 * @param {ShadowRoot} root
 * @param {AbortSignal} [signal] Aborted when the host has left.
 * @param {(lang: string, answers: string) => void} [speak]
 *   What happens when the reader chooses another language: the checker is drawn anew, unless the caller knows
 *   better.
 * @param {(lang: string) => Promise<Table>} [words]
 * @returns {Promise<() => void>}
 */
export async function mountShadow(
  host,
  root,
  signal,
  speak = (lang) => host.setAttribute("lang", lang),
  words = loadWords,
) {
  const shell = document.createElement("div");
  /** @param {string} id */
  const byId = (id) => /** @type {HTMLElement} */ (shell.querySelector(`#${id}`));
  const currentLanguage = () => {
    return /** @type {HTMLAnchorElement} */ (byId("languages").querySelector("[aria-current]"));
  };
  const focusHeading = () => {
    const heading = byId("heading");
    heading.focus();
    const { top } = heading.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 4) heading.scrollIntoView();
  };
  const pauseTaps = stopDoubleTaps(shell);
  chooseBySpace(shell);
  /** @type {string | undefined} */
  let address;
  /** @type {Program["draw"] | undefined} */
  let draw;
  /** @type {string | undefined} The address whose result has been announced. */
  let announced;

  /** @returns {Promise<Program>} */
  async function loadChosen() {
    const { lang } = options(host);
    const [table] = await Promise.all([words(lang), start()]);
    const program = withWords(lang, table);
    // Meanwhile another language may have been chosen.
    return lang === options(host).lang ? program : loadChosen();
  }

  async function render() {
    const program = await loadChosen();
    const { lang, published, answers } = options(host);
    const held = shell.contains(root.activeElement)
      ? /** @type {HTMLElement} */ (root.activeElement)
      : undefined;
    shell.lang = lang;
    shell.dataset.lang = lang;
    program.renderShell(shell, published);
    draw = program.draw;
    go(address ?? answers);
    if (held?.lang) currentLanguage().focus();
    else if (held) focusHeading();
  }

  /** @param {string} to */
  function go(to) {
    address = to;
    if (!draw) return;
    draw(byId("screen"), byId("languages"), address);
    turnLinks();
    const result = /** @type {HTMLElement | null} */ (byId("screen").querySelector("[data-result]"))?.dataset
      .result;
    if (result && announced !== address) host.announce(result);
    announced = address;
  }

  /** Links lead where they lead on our own page, also when they are opened beside this one. */
  function turnLinks() {
    const page = new URL(currentLanguage().getAttribute("href") ?? "", BASE).href;
    const ownPage = /** @type {HTMLAnchorElement} */ (byId("own-page"));
    ownPage.href = page;
    for (const element of shell.querySelectorAll("a[href]")) {
      const link = /** @type {HTMLAnchorElement} */ (element);
      link.href = new URL(link.getAttribute("href") ?? "", page).href;
      const isHere = link.href.split("#")[0] === page.split("#")[0] && link !== ownPage;
      link.toggleAttribute("data-here", isHere);
      // A sandbox has no other windows to open.
      if (isHere || !link.protocol.startsWith("http") || self.origin === "null") continue;
      link.target = "_blank";
      link.rel = "noreferrer";
    }
  }

  shell.addEventListener("click", (event) => {
    const link = /** @type {Element} */ (event.target).closest("a");
    if (!link?.hasAttribute("href")) return;
    if (event.button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!link.lang && !link.hasAttribute("data-here")) return;
    event.preventDefault();
    if (link.lang) {
      speak(link.lang, address ?? "");
      return;
    }
    go(link.hash);
    pauseTaps();
    focusHeading();
  });

  // Once: a browser that translates the article changes the language around it.
  if (!host.hasAttribute("lang")) host.lang = options(host).lang;
  const applyStyles = prepareStyles(root);
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

  // Where another language does not load, the one that is there stays.
  const renderOrStay = () => render().catch(() => host.setAttribute("lang", shell.lang));
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
 * @returns {() => void} What puts it on.
 */
function prepareStyles(root) {
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
