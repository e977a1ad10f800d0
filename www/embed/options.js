// What does the article ask of its checker? Read from the element, each time anew.
export function asked(host) {
  const said = (name) => host.getAttribute(name) ?? "";
  const spoken = host.closest("[lang]")?.getAttribute("lang").slice(0, 2).toLowerCase();
  return {
    lang: ["kk", "ru", "en"].find((lang) => lang === spoken) ?? "kk",
    published: said("published"),
    theme: said("theme"),
    // The link that stays where nothing runs has the same answers, if it has any.
    answers: host.hasAttribute("answers") ? said("answers") : (host.querySelector("a[href]")?.hash.slice(1) ?? ""),
  };
}
