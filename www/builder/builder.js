// Which snippet does the editor's choice make, and what does it look like? What has the doctor found?
//
// All the words are in the page.

/** How long a snippet may be, in bytes. */
const MAX_SNIPPET = 600;
/** The height that is kept free for the checker beside the link and the facts, in CSS pixels. */
const ROOM = 450;

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const base = new URL("..", import.meta.url);
const code = /** @type {HTMLTextAreaElement} */ (byId("code"));
const script = scriptText();

/** As text, with the whole address: it is only shown, and a page that requires Trusted Types lets no other be. */
function scriptText() {
  const inPage = /** @type {HTMLScriptElement} */ (document.querySelector("script[integrity]"));
  const address = inPage.getAttribute("src") ?? "";
  return inPage.outerHTML.replace(`"${address}"`, () => `"${new URL(address, base)}"`);
}

/** @param {string} text */
const bytesIn = (text) => new TextEncoder().encode(text).length;

function build() {
  const form = new FormData(/** @type {HTMLFormElement} */ (byId("options")));
  /** @param {string} name */
  const chosen = (name) => String(form.get(name));
  const way = chosen("way");
  const lang = chosen("lang");
  const options = ["published", "theme"].map((name) => [name, chosen(name)]).filter(([, value]) => value);
  // Messengers escape it, once or more; a browser adds which text of the page was marked.
  const [before, behind = ""] = chosen("from").split(/#|%(?:25)*23|:~:/);
  // Without an address before them they are the answers themselves.
  const answers = /^\w+=/.test(before) ? before : behind;
  const content = contentIn(lang, answers);
  const element =
    way === "iframe" ? iframeWith(content, lang, options, answers) : checkWith(content, lang, options);
  element.toggleAttribute("frame", way === "frame");
  // Attributes that are only there need no value.
  const snippet = () => (element.outerHTML + (way === "iframe" ? "" : script)).replace(/=""/g, "");
  shorten(element, snippet);
  if (way !== "iframe") keepRoom(element, snippet);
  code.value = snippet();
  byId("bytes").textContent = String(bytesIn(code.value));
  byId("copied").hidden = true;
  byId("preview").textContent = "";
  byId("preview").append(element);
}

/**
 * The link to the checker and the facts after it.
 *
 * @param {string} lang
 * @param {string} answers
 */
function contentIn(lang, answers) {
  const text = /** @type {Element} */ (document.querySelector(`#texts [lang=${lang}]`));
  const content = /** @type {Element} */ (text.cloneNode(true));
  const link = linkIn(content);
  link.href = new URL(link.getAttribute("href") ?? "", base).href;
  if (answers) link.hash = answers;
  return content;
}

/** @param {Element} content */
const linkIn = (content) => /** @type {HTMLAnchorElement} */ (content.querySelector("a"));

/**
 * @param {Element} content
 * @param {string} lang
 * @param {string[][]} options
 */
function checkWith(content, lang, options) {
  const element = document.createElement("tirkeu-check");
  for (const [name, value] of [["lang", lang], ...options]) element.setAttribute(name, value);
  element.append(...content.childNodes);
  return element;
}

/**
 * @param {Element} content
 * @param {string} lang
 * @param {string[][]} options
 * @param {string} answers
 */
function iframeWith(content, lang, options, answers) {
  const iframe = document.createElement("iframe");
  const attributes = {
    src: new URL(`iframe-${lang}.html#${[new URLSearchParams(options), answers].join("&")}`, base).href,
    title: linkIn(content).textContent ?? "",
    width: "100%",
    height: "640",
    frameborder: "0",
    loading: "lazy",
    allow: "web-share; clipboard-write",
  };
  for (const [name, value] of Object.entries(attributes)) iframe.setAttribute(name, value);
  return iframe;
}

/**
 * Where many answers are known, the snippet has room for fewer facts.
 *
 * @param {Element} element
 * @param {() => string} snippet
 */
function shorten(element, snippet) {
  const facts = element.lastChild;
  if (!(facts instanceof Text)) return;
  while (facts.data && bytesIn(snippet()) > MAX_SNIPPET) {
    facts.data = facts.data.slice(0, facts.data.lastIndexOf(". ") + 1);
  }
}

/**
 * So that nothing moves when the checker comes, its height is there from the first paint, where the snippet may
 * still be longer. A canvas takes room only where scripts run, and no policy of an article is asked for it.
 *
 * @param {Element} element
 * @param {() => string} snippet
 */
function keepRoom(element, snippet) {
  const room = document.createElement("canvas");
  room.setAttribute("height", String(ROOM));
  element.append(room);
  if (bytesIn(snippet()) > MAX_SNIPPET) room.remove();
}

async function copy() {
  code.select();
  try {
    await navigator.clipboard.writeText(code.value);
  } catch {
    document.execCommand("copy");
  }
  byId("copied").hidden = false;
}

function showDiagnosis() {
  const codes = new URLSearchParams(location.hash.slice(1)).get("doctor")?.split(",") ?? [];
  for (const element of document.querySelectorAll("[data-code]")) {
    const finding = /** @type {HTMLElement} */ (element);
    finding.hidden = !codes.includes(finding.dataset.code ?? "");
  }
  byId("found").hidden = codes.length === 0;
}

byId("copy").addEventListener("click", copy);
byId("options").addEventListener("input", build);
byId("options").addEventListener("submit", (event) => event.preventDefault());
for (const policy of document.querySelectorAll(".policy")) {
  policy.textContent = policy.textContent?.replace(/ORIGIN/g, base.href) ?? "";
}
for (const id of ["options", "snippet"]) byId(id).hidden = false;
build();
addEventListener("hashchange", showDiagnosis);
showDiagnosis();
byId("not-made").hidden = true;
