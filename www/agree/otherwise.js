// Which text does a person send who was told otherwise? The program writes it, of the case in the address and of
// what was chosen.
import { atEachCase, keepCase } from "./case.js";
import { insistOnPage, start } from "./program.js";
import { offer } from "./send.js";

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const area = /** @type {HTMLTextAreaElement} */ (byId("report-text"));
const form = /** @type {HTMLFormElement} */ (byId("happened"));

insistOnPage();
keepCase();
document.querySelectorAll(".text").forEach(offer);
start(({ readable, report }) => {
  const show = () => {
    const { lang = "" } = document.body.dataset;
    const link = /** @type {HTMLAnchorElement} */ (document.querySelector(".of-case"));
    const checker = link.href.split("#")[0];
    const read = readable(location.hash);
    for (const part of ["no-case", "in-part"]) byId(part).hidden = !read.startsWith(part);
    form.hidden = read === "no-case";
    const happened = String(new FormData(form).get("happened") ?? "");
    const { version = "" } = form.dataset;
    area.value = report(lang, happened, location.hash, checker, version);
    area.dispatchEvent(new Event("change"));
    for (const part of ["ready", "yours"]) byId(part).hidden = form.hidden || !area.value;
  };
  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  atEachCase(show);
});
