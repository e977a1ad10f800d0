// Which language does a single file speak? It has all of them, and shows one.

const root = document.documentElement;
const languages = /** @type {HTMLElement} */ (document.getElementById("languages"));

/** The codes, in the order of the links in the page: the first is the default. */
export function offered() {
  return [...languages.querySelectorAll("a[lang]")].map(
    (link) => /** @type {HTMLAnchorElement} */ (link).lang,
  );
}

/** Speaks the language that the reader prefers. */
export function speakPreferred() {
  const codes = offered();
  speak(navigator.languages.map((tag) => tag.slice(0, 2)).find((code) => codes.includes(code)) ?? codes[0]);
}

/** From now on the links change it, and whoever draws is told as at a change of the address. */
export function followLinks() {
  languages.addEventListener("click", (event) => {
    event.preventDefault();
    const link = /** @type {Element} */ (event.target).closest("a");
    if (!link) return;
    speak(link.lang);
    dispatchEvent(new Event("hashchange"));
  });
}

/** @param {string} lang */
function speak(lang) {
  root.lang = lang;
  root.dataset.lang = lang;
  document.body.dataset.lang = lang;
  // A screen of the checker says its own after that.
  document.title = document.querySelector(`.in[lang=${lang}] b`)?.textContent ?? "";
  for (const part of document.querySelectorAll(".in")) {
    part.toggleAttribute("data-shown", part.getAttribute("lang") === lang);
  }
  // The checker draws its links anew, the desk does not.
  languages.querySelector("[aria-current]")?.removeAttribute("aria-current");
  languages.querySelector(`[lang=${lang}]`)?.setAttribute("aria-current", "true");
}
