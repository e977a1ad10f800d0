// How does a page keep the case that it was opened with? Each link that leads to the case has its answers.

/** Now, and at every change of the address. */
export function keepCase() {
  const keep = () => {
    for (const link of document.querySelectorAll(".of-case, #languages a")) {
      /** @type {HTMLAnchorElement} */ (link).hash = location.hash;
    }
  };
  keep();
  addEventListener("hashchange", keep);
}
