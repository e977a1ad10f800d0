// Starts the checker in the one file: nothing is loaded, and the language is changed in place.
import init, { draw } from "tirkeu/fast";
import wasm from "tirkeu/wasm";
import { failed, takeOver } from "./takeover.js";

const html = document.documentElement;
const speak = (lang) => (html.lang = html.dataset.lang = lang);
// The other pages are not in the file.
const isElsewhere = (link) => !/^(?:#|https:|tel:)/.test(link.getAttribute("href"));

async function start() {
  const fast = async () => (await init({ module_or_path: wasm }), draw);
  const started = await fast().catch(async () => (await import("tirkeu/plain")).draw);
  speak(navigator.languages.map((lang) => lang.slice(0, 2)).find((lang) => ["kk", "ru", "en"].includes(lang)) ?? "kk");
  takeOver((screen, languages, address) => {
    started(screen, languages, address);
    [...screen.querySelectorAll("a[href]")].filter(isElsewhere).forEach((link) => link.closest("p").remove());
    for (const link of languages.querySelectorAll("a")) link.href = address || "#";
  });
  document.querySelectorAll("#rules details").forEach((rules) => (rules.open = false));
  document.getElementById("languages").addEventListener("click", (event) => {
    event.preventDefault();
    speak((event.target.closest("a") ?? html).lang);
    dispatchEvent(new Event("hashchange"));
  });
}
start().catch(failed);
